package io.mongolint.scan;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds and reads the build and configuration files of the modules. They are looked for where
 * builds and frameworks keep them, so that nothing more of the tree is walked.
 */
public final class ConfigurationFiles {
  private static final long LARGEST = 300_000;
  private static final int MOST = 2_000;
  private static final List<String> FOLDERS =
      List.of(
          "",
          "config",
          "conf",
          "resources",
          "src/main/resources",
          "src/main/resources/config",
          "src/main/resources/META-INF",
          "src",
          "src/config");
  private static final List<String> SETTINGS = List.of(".yml", ".yaml", ".properties");

  /** How the names of files begin that are the application's own, whatever they hold. */
  private static final Pattern APPLICATION =
      Pattern.compile("(application|bootstrap)[\\w.-]*\\.\\w+|microprofile-config\\.properties");

  /** Their settings are not the application's own. */
  private static final Pattern FOREIGN =
      Pattern.compile("\\..*|mongolint\\.yml|(docker-)?compose.*|mkdocs.*|pom\\.properties");

  private ConfigurationFiles() {}

  /**
   * A file.
   *
   * @param path relative to the base, with {@code /}
   * @param build whether it is a build file
   * @param text its text
   */
  public record Found(String path, boolean build, String text) {}

  /**
   * The files of all modules that have Java files, in order of their paths.
   *
   * @param tree the Java files
   * @param excluded says of a path that it is not to be read
   */
  public static List<Found> of(SourceTree tree, Predicate<String> excluded) {
    Set<String> modules = new TreeSet<>();
    String before = null;
    for (SourceFile file : tree.files()) {
      String folder = file.path().substring(0, file.path().lastIndexOf('/') + 1);
      // Files of one folder are in one module.
      if (!folder.equals(before) && modules.size() < MOST && !file.isTest()) {
        before = folder;
        modules.add(tree.modules().moduleOf(file.path()));
        int sources = ("/" + file.path()).indexOf("/src/main/");
        if (sources >= 0) {
          modules.add(sources == 0 ? "" : file.path().substring(0, sources - 1));
        }
      }
    }
    modules.add("");
    Map<String, Found> found = new TreeMap<>();
    for (String module : modules) {
      for (String folder : FOLDERS) {
        String path = module.isEmpty() ? folder : folder.isEmpty() ? module : module + "/" + folder;
        list(tree.base(), path, folder.isEmpty(), found);
      }
    }
    found.keySet().removeIf(excluded);
    return new ArrayList<>(found.values());
  }

  /** What cannot be listed or read sets nothing that could be known; settings are unknown then. */
  private static void list(Path base, String folder, boolean top, Map<String, Found> found) {
    File path = base.resolve(folder).toFile();
    String[] names = path.list();
    if (names == null) {
      return;
    }
    Arrays.sort(names);
    for (String name : names) {
      boolean build = top && Modules.isBuildFile(name);
      if ((build || isSettings(name)) && !FOREIGN.matcher(name).matches()) {
        File file = new File(path, name);
        if (file.isFile() && file.length() <= LARGEST) {
          try {
            read(SourceTree.relative(base, file.toPath()), file.toPath(), build, found);
          } catch (IOException e) {
            return;
          }
        }
      }
    }
  }

  private static boolean isSettings(String name) {
    for (String end : SETTINGS) {
      if (name.endsWith(end) && name.length() > end.length()) {
        return true;
      }
    }
    return false;
  }

  private static void read(String shown, Path file, boolean build, Map<String, Found> found)
      throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    boolean wanted =
        build
            || APPLICATION.matcher(file.getFileName().toString()).matches()
            || text.toLowerCase(Locale.ROOT).contains("mongo");
    if (wanted) {
      found.put(shown, new Found(shown, build, text));
    }
  }
}
