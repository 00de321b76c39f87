package io.mongolint.scan;

import java.util.List;

/**
 * An Ant-style pattern of paths: {@code ?} is a character and {@code *} any number of them within a
 * name, {@code **} any number of folders; a pattern that ends with {@code /} has {@code **} behind
 * it, and one without any {@code /} is that of a name in any folder.
 */
public final class Glob {
  private final String[] parts;

  private Glob(String[] parts) {
    this.parts = parts;
  }

  /** Reads a pattern. */
  public static Glob of(String pattern) {
    String text = pattern.strip().replace('\\', '/');
    if (text.startsWith("./")) {
      text = text.substring(2);
    }
    if (text.endsWith("/")) {
      text += "**";
    }
    if (text.startsWith("/")) {
      text = text.substring(1);
    } else if (text.indexOf('/') < 0) {
      text = "**/" + text;
    }
    return new Glob(text.split("/"));
  }

  /** Reads patterns. */
  public static List<Glob> all(List<String> patterns) {
    return patterns.stream().map(Glob::of).toList();
  }

  /** Says whether a path with {@code /} fits; a folder fits for all that lies in it. */
  public boolean matches(String path) {
    return matches(0, path, 0);
  }

  private boolean matches(int part, String path, int from) {
    if (part == parts.length) {
      return true;
    }
    if (parts[part].equals("**")) {
      if (part == parts.length - 1) {
        return true;
      }
      for (int next = from; next >= 0 && next <= path.length(); next = after(path, next)) {
        if (matches(part + 1, path, next)) {
          return true;
        }
      }
      return false;
    }
    if (from >= path.length()) {
      return false;
    }
    int end = path.indexOf('/', from);
    int stop = end < 0 ? path.length() : end;
    return name(parts[part], 0, path, from, stop)
        && matches(part + 1, path, end < 0 ? path.length() + 1 : end + 1);
  }

  private static int after(String path, int from) {
    int end = path.indexOf('/', from);
    return end < 0 ? -1 : end + 1;
  }

  private static boolean name(String pattern, int p, String path, int from, int stop) {
    if (p == pattern.length()) {
      return from == stop;
    }
    char c = pattern.charAt(p);
    if (c == '*') {
      for (int next = from; next <= stop; next++) {
        if (name(pattern, p + 1, path, next, stop)) {
          return true;
        }
      }
      return false;
    }
    return from < stop
        && (c == '?' || c == path.charAt(from))
        && name(pattern, p + 1, path, from + 1, stop);
  }

  @Override
  public String toString() {
    return String.join("/", parts);
  }
}
