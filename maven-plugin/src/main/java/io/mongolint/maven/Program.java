package io.mongolint.maven;

import io.mongolint.config.ConfigurationFile;
import io.mongolint.config.Level;
import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is analysed at once, and how: the sources of all modules. Two that are equal find the same,
 * as long as nobody writes to the files.
 *
 * @param base the folder that paths are relative to
 * @param roots folders of sources that exist
 * @param generated folders of generated sources that exist
 * @param includes Ant-style patterns of the paths that are reported on; empty for all
 * @param excludes Ant-style patterns of the paths that are not read
 * @param includeTests whether test sources are reported on
 * @param encoding of the sources
 * @param profile which rules run, or null to leave it to the configuration file
 * @param rules what is wanted of rules
 * @param configurationFile the configuration file, or null to look for one
 * @param cacheFolder where facts are kept for the next build, or null for none
 */
record Program(
    Path base,
    List<Path> roots,
    List<Path> generated,
    List<String> includes,
    List<String> excludes,
    boolean includeTests,
    Charset encoding,
    Profile profile,
    Map<String, Level> rules,
    Path configurationFile,
    Path cacheFolder) {

  /** Copies the collections. */
  Program {
    roots = List.copyOf(roots);
    generated = List.copyOf(generated);
    includes = includes.stream().map(Program::anywhere).toList();
    excludes = excludes.stream().map(Program::anywhere).toList();
    rules = Map.copyOf(rules);
  }

  /**
   * A pattern that fits below any folder: people write {@code com/acme/**} as of a source folder,
   * {@code src/main/java/com/**} as of a module, and both as of the root. One that begins with
   * {@code /} is left alone, as of the root.
   */
  private static String anywhere(String pattern) {
    String text = pattern.replace('\\', '/');
    return text.startsWith("/") || text.startsWith("**") ? text : "**/" + text;
  }

  /** The program as the engine wants it. */
  Settings settings() {
    return Settings.builder()
        .base(base)
        .roots(roots.isEmpty() ? generated : roots)
        .generated(generated)
        .includes(includes)
        .excludes(excludes)
        .includeTests(includeTests)
        .encoding(encoding)
        .profile(profile)
        .rules(rules)
        .configurationFile(configurationFile)
        .cacheFolder(cacheFolder)
        .build();
  }

  /** Says whether there is nothing to read. */
  boolean isEmpty() {
    return roots.isEmpty() && generated.isEmpty();
  }

  /**
   * What the files are like: equal if nobody wrote to one. A build writes sources while it runs, so
   * that a result of some seconds ago can be out of date.
   */
  List<String> snapshot() {
    List<String> all = new ArrayList<>();
    try {
      for (Path root : roots) {
        addTo(all, root);
      }
      for (Path root : generated) {
        addTo(all, root);
      }
      Path file = configurationFile != null ? configurationFile : ConfigurationFile.find(base);
      if (file != null && Files.exists(file)) {
        addTo(all, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static void addTo(List<String> all, Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            all.add(file + " " + attributes.size() + " " + attributes.lastModifiedTime());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // The analysis says what is wrong with it.
            all.add(file.toString());
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
