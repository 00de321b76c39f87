package io.mongolint.checkstyle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the folder that a file's program lies in, from nothing but the file's own path. */
final class BuildRoot {
  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", "build.xml", "build.sbt");

  /** What stands where a build, or a repository, begins: there is nothing to look for above it. */
  private static final List<String> TOPS =
      List.of(
          ".git",
          ".hg",
          ".svn",
          ".mvn",
          "settings.gradle",
          "settings.gradle.kts",
          "WORKSPACE",
          "MODULE.bazel",
          "mongolint.yml");

  /** Modules may lie this many folders below their parent. */
  private static final int DEEPEST_MODULE = 3;

  /** The folder in which Checkstyle-IDEA puts copies of what is not saved. */
  private static final Pattern COPIES = Pattern.compile("csi-\\d+");

  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

  private BuildRoot() {}

  /**
   * The build root above a folder: the highest folder with a build file, as long as no more than a
   * few folders without one lie between two of them; or null if there is no build file.
   */
  static Path above(Path folder) {
    Path root = null;
    int gap = 0;
    for (Path each = folder; each != null && each.getParent() != null; each = each.getParent()) {
      if (isForCopies(each)) {
        return null;
      }
      if (hasAny(each, BUILD_FILES)) {
        root = each;
        gap = 0;
      } else {
        gap++;
      }
      if (hasAny(each, TOPS)) {
        return root == null ? each : root;
      }
      if (root != null && gap > DEEPEST_MODULE) {
        return root;
      }
    }
    return root;
  }

  /** The folder that a file's package stands in, or the file's own if the two do not agree. */
  static Path sourceFolder(Path file, CharSequence text) {
    Path folder = file.getParent();
    Matcher matcher = PACKAGE.matcher(text);
    if (!matcher.find()) {
      return folder;
    }
    Path packagePath = Path.of(matcher.group(1).replace('.', '/'));
    if (!folder.endsWith(packagePath)) {
      return folder;
    }
    Path root = folder;
    for (int i = 0; i < packagePath.getNameCount(); i++) {
      root = root.getParent();
    }
    return root;
  }

  /**
   * Says whether a file can be a copy that an editor made of what is not saved: it lies in a folder
   * for them, or alone in a tree of folders for temporary files.
   */
  static boolean isCopy(Path file, CharSequence text) {
    for (Path each = file.getParent(); each != null; each = each.getParent()) {
      if (isForCopies(each)) {
        return true;
      }
    }
    return file.startsWith(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath())
        && above(file.getParent()) == null
        && isAlone(file, sourceFolder(file, text));
  }

  private static boolean isAlone(Path file, Path root) {
    for (Path each = file.getParent(); each != null; each = each.getParent()) {
      String[] names = each.toFile().list();
      if (names != null && names.length > 1) {
        return false;
      }
      if (each.equals(root)) {
        return true;
      }
    }
    return true;
  }

  private static boolean isForCopies(Path folder) {
    Path name = folder.getFileName();
    return name != null && COPIES.matcher(name.toString()).matches();
  }

  private static boolean hasAny(Path folder, List<String> names) {
    return names.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
  }
}
