package io.mongolint.scan;

import java.nio.file.Path;
import java.util.Set;

/** Which folders are walked. */
final class Folders {
  private static final Set<String> NEVER = Set.of("node_modules");

  /**
   * Build output, but only beside a build file or outside of sources: they are good package names.
   */
  private static final Set<String> OUTPUT = Set.of("target", "build", "out");

  /** Endings of files that no folder with sources has; they spare a question to the file system. */
  private static final Set<String> FILE_ENDINGS =
      Set.of(
          "class",
          "xml",
          "json",
          "html",
          "htm",
          "js",
          "ts",
          "tsx",
          "jsx",
          "css",
          "scss",
          "png",
          "gif",
          "jpg",
          "svg",
          "ico",
          "properties",
          "yml",
          "yaml",
          "txt",
          "md",
          "adoc",
          "kt",
          "kts",
          "groovy",
          "scala",
          "gradle",
          "sql",
          "jar",
          "zip",
          "gz",
          "csv",
          "proto",
          "sh",
          "toml");

  private Folders() {}

  static boolean isNeverSource(String name, boolean outputExpected) {
    if (name.startsWith(".") || NEVER.contains(name)) {
      return true;
    }
    int dot = name.lastIndexOf('.');
    return (dot > 0 && FILE_ENDINGS.contains(name.substring(dot + 1)))
        || (outputExpected && OUTPUT.contains(name));
  }

  static boolean isSourceName(String name) {
    return name.equals("src") || name.equals("java");
  }

  /** Says whether a root is itself a folder of sources, such as {@code src/main/java}. */
  static boolean isInSources(Path root) {
    int count = root.getNameCount();
    for (int i = Math.max(0, count - 3); i < count; i++) {
      if (isSourceName(root.getName(i).toString())) {
        return true;
      }
    }
    return false;
  }
}
