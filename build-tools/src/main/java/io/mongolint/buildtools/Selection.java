package io.mongolint.buildtools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which types are taken from which jar.
 *
 * <p>A line is the name of a jar without its version, then what is taken from it: {@code a.b.*} the
 * types of a package, {@code a.b.**} also those of its subpackages, {@code a.b.Type} one type and
 * what is nested in it; {@code !} before any of them leaves those out. Packages called {@code
 * internal} are only taken if they are named. A line that begins with a space continues the one
 * before; {@code #} begins a comment.
 */
final class Selection {

  private final Map<String, List<String>> patterns = new LinkedHashMap<>();

  private Selection() {}

  static Selection read(Path file) throws IOException {
    Selection selection = new Selection();
    List<String> current = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String text = line.replaceFirst("#.*", "");
      if (text.isBlank()) {
        continue;
      }
      List<String> words = List.of(text.strip().split("\\s+"));
      if (Character.isWhitespace(text.charAt(0))) {
        current.addAll(words);
      } else {
        current = new ArrayList<>(words.subList(1, words.size()));
        if (selection.patterns.put(words.get(0), current) != null) {
          throw new IllegalArgumentException(file + ": " + words.get(0) + " is there twice");
        }
      }
    }
    return selection;
  }

  /** The names of the jars, without versions. */
  List<String> jars() {
    return List.copyOf(patterns.keySet());
  }

  /** What is taken from a jar. */
  List<String> patterns(String jar) {
    List<String> found = patterns.get(jar);
    if (found == null) {
      throw new IllegalArgumentException("nothing is selected from " + jar);
    }
    return List.copyOf(found);
  }

  /** Says whether the pattern leaves types out. */
  static boolean excludes(String pattern) {
    return pattern.startsWith("!");
  }

  /** Says whether the type is one of those that the pattern names. */
  static boolean matches(String pattern, LibraryType type) {
    String named = excludes(pattern) ? pattern.substring(1) : pattern;
    if (named.endsWith(".**")) {
      String root = named.substring(0, named.length() - 3);
      return (type.packageName() + ".").startsWith(root + ".")
          && !(type.packageName().substring(root.length()) + ".").contains(".internal.");
    }
    if (named.endsWith(".*")) {
      return type.packageName().equals(named.substring(0, named.length() - 2));
    }
    return (type.name() + ".").startsWith(named + ".");
  }
}
