package io.mongolint.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which module a file belongs to, and whether it is a test: told by folders and names only. */
public final class Modules {
  private static final List<String> BUILD_FILES =
      List.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "build.sbt",
          "build.xml");

  private static final String SOURCES = "src/";

  private static final String MAIN = "/src/main/";

  private static final Set<String> TEST_SETS =
      Set.of("test", "it", "integration-test", "integrationTest", "testFixtures", "androidTest");

  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  Modules() {}

  static boolean isBuildFile(String name) {
    return BUILD_FILES.contains(name);
  }

  void add(String folder) {
    folders.add(folder);
  }

  /** Looks for build files in a folder that is not walked and in those around it. */
  void addAround(Path base, Path root) {
    for (Path folder = root;
        folder != null && folder.startsWith(base);
        folder = folder.getParent()) {
      for (String name : BUILD_FILES) {
        if (Files.exists(folder.resolve(name))) {
          add(SourceTree.relative(base, folder));
        }
      }
    }
  }

  /** The folders of the modules, sorted. */
  public SortedSet<String> folders() {
    return new TreeSet<>(folders);
  }

  /** A number that changes when modules come or go. */
  long sum() {
    return folders.hashCode();
  }

  /** The folder of the nearest build file upward, relative to the base; empty for the base. */
  public String moduleOf(String path) {
    int slash = path.lastIndexOf('/');
    while (slash > 0) {
      String folder = path.substring(0, slash);
      if (folders.contains(folder)) {
        return folder;
      }
      slash = path.lastIndexOf('/', slash - 1);
    }
    return "";
  }

  /** Says whether a path lies in a source set for tests. */
  static boolean isInTestSet(String path) {
    for (int at = path.indexOf(SOURCES); at >= 0; at = path.indexOf(SOURCES, at + 1)) {
      int from = at + SOURCES.length();
      int end = path.indexOf('/', from);
      if (end > 0 && (at == 0 || path.charAt(at - 1) == '/')) {
        String set = path.substring(from, end);
        if (TEST_SETS.contains(set) || set.endsWith("Test")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Says whether a path is named like that of a test, and not in the main source set. */
  static boolean isNamedLikeTest(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return (name.contains("Test") || name.endsWith("IT.java")) && !("/" + path).contains(MAIN);
  }
}
