package io.mongolint.scan;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A buffer that files are read into, one after the other. One instance belongs to one thread. */
final class Bytes {
  /**
   * Larger files are left out: no hand-written file is, and a parser needs a hundred times that.
   */
  static final int LIMIT = 20 << 20;

  private static final int KEPT = 1 << 20;

  private byte[] content = new byte[1 << 16];
  private int length;

  /**
   * Reads a file.
   *
   * @return false if it is larger than {@link #LIMIT}
   */
  boolean read(Path file) throws IOException {
    if (content.length > KEPT) {
      content = new byte[1 << 16];
    }
    length = 0;
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      while (true) {
        if (length == content.length) {
          content = Arrays.copyOf(content, length * 2);
        }
        int read = in.read(content, length, content.length - length);
        if (read < 0) {
          return true;
        }
        length += read;
        if (length > LIMIT) {
          return false;
        }
      }
    }
  }

  /** Takes a content that comes from elsewhere. */
  void take(byte[] given) {
    content = Arrays.copyOf(given, Math.max(given.length, 1 << 16));
    length = given.length;
  }

  /** A check sum of the content. */
  long sum() {
    return CheckSum.of(content, length);
  }

  byte[] content() {
    return content;
  }

  int length() {
    return length;
  }
}
