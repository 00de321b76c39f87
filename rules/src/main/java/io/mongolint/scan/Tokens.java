package io.mongolint.scan;

import java.nio.charset.StandardCharsets;

/** The names and signs in the code of a file, one after the other. */
final class Tokens {
  private final byte[] b;
  private final int n;
  private int next;
  private int start;

  Tokens(byte[] b, int n) {
    this.b = b;
    this.n = n;
  }

  /** Goes to the next name or sign; numbers, literals and comments are left out. */
  boolean advance() {
    while (next < n) {
      byte c = b[next];
      if (Code.isNamePart(c)) {
        start = next;
        while (next < n && Code.isNamePart(b[next])) {
          next++;
        }
        if (Code.isNameStart(c)) {
          return true;
        }
      } else if (c == '/' || c == '"' || c == '\'') {
        int end = Code.skip(b, next, n);
        if (end == next) {
          start = next++;
          return true;
        }
        next = end;
      } else if (c > ' ') {
        start = next++;
        return true;
      } else {
        next++;
      }
    }
    return false;
  }

  boolean isName() {
    return Code.isNameStart(b[start]);
  }

  /** The sign, or the first letter of the name. */
  char first() {
    return (char) (b[start] & 0xff);
  }

  String text() {
    return new String(b, start, next - start, StandardCharsets.UTF_8);
  }

  boolean is(String name) {
    if (next - start != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (b[start + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The package that a file says it belongs to. */
  static String packageName(byte[] b, int n) {
    Tokens tokens = new Tokens(b, n);
    while (tokens.advance()) {
      if (tokens.is("package")) {
        StringBuilder name = new StringBuilder();
        while (tokens.advance() && tokens.first() != ';') {
          name.append(tokens.text());
        }
        return name.toString();
      }
      if (tokens.is("import") || tokens.first() == '{') {
        return "";
      }
    }
    return "";
  }
}
