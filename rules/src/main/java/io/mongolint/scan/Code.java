package io.mongolint.scan;

/** Tells code from comments and literals in the bytes of a Java file. */
final class Code {

  private Code() {}

  /**
   * The end of the comment or literal that begins at {@code i}, or {@code i} if none begins there.
   * One that is not closed ends with the line (a literal) or the file (a comment, a text block).
   */
  static int skip(byte[] b, int i, int n) {
    byte c = b[i];
    if (c == '/') {
      if (i + 1 < n && b[i + 1] == '/') {
        return lineEnd(b, i + 2, n);
      }
      return i + 1 < n && b[i + 1] == '*' ? commentEnd(b, i + 2, n) : i;
    }
    if (c == '"') {
      return i + 2 < n && b[i + 1] == '"' && b[i + 2] == '"'
          ? textBlockEnd(b, i + 3, n)
          : literalEnd(b, i + 1, n, c);
    }
    return c == '\'' ? literalEnd(b, i + 1, n, c) : i;
  }

  private static int lineEnd(byte[] b, int from, int n) {
    int i = from;
    while (i < n && b[i] != '\n' && b[i] != '\r') {
      i++;
    }
    return i;
  }

  private static int commentEnd(byte[] b, int from, int n) {
    for (int i = from; i + 1 < n; i++) {
      if (b[i] == '*' && b[i + 1] == '/') {
        return i + 2;
      }
    }
    return n;
  }

  private static int textBlockEnd(byte[] b, int from, int n) {
    int i = from;
    while (i < n) {
      if (b[i] == '\\') {
        i += 2;
      } else if (b[i] == '"' && i + 2 < n && b[i + 1] == '"' && b[i + 2] == '"') {
        return i + 3;
      } else {
        i++;
      }
    }
    return n;
  }

  private static int literalEnd(byte[] b, int from, int n, byte quote) {
    int i = from;
    while (i < n) {
      byte c = b[i];
      if (c == quote) {
        return i + 1;
      }
      if (c == '\n' || c == '\r') {
        return i;
      }
      i += c == '\\' ? 2 : 1;
    }
    return n;
  }

  /** Says whether a byte can begin a name; every byte of a character beyond ASCII can. */
  static boolean isNameStart(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c < 0;
  }

  /** Says whether a byte can stand inside a name. */
  static boolean isNamePart(byte c) {
    return isNameStart(c) || (c >= '0' && c <= '9');
  }
}
