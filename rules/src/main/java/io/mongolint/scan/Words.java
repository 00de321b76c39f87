package io.mongolint.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The names of types that a file may use: the words in its code that begin with anything but a
 * small letter, as 32-bit hashes. Two words with one hash make a file a candidate in vain, nothing
 * worse.
 *
 * <p>One instance belongs to one thread.
 */
final class Words {
  private static final int[] NONE = {};

  private int[] table = new int[1024];
  private int[] found = new int[256];
  private int size;

  /** Says whether the index knows such words at all. */
  static boolean isIndexed(String word) {
    char c = word.charAt(0);
    return !(c >= 'a' && c <= 'z');
  }

  /** The hash of a word; never 0. */
  static int hash(String word) {
    int h = 0;
    for (byte c : word.getBytes(StandardCharsets.UTF_8)) {
      h = 31 * h + c;
    }
    return h == 0 ? 1 : h;
  }

  /** The hashes of all words of a file, each once, in no order. */
  int[] of(byte[] b, int n) {
    clear();
    int i = 0;
    while (i < n) {
      byte c = b[i];
      if (Code.isNameStart(c)) {
        i = c >= 'a' && c <= 'z' ? skipName(b, i, n) : addName(b, i, n);
      } else if (c == '/' || c == '"' || c == '\'') {
        int end = Code.skip(b, i, n);
        i = end == i ? i + 1 : end;
      } else if (c >= '0' && c <= '9') {
        i = skipName(b, i, n);
      } else {
        i++;
      }
    }
    return size == 0 ? NONE : Arrays.copyOf(found, size);
  }

  private static int skipName(byte[] b, int from, int n) {
    int i = from + 1;
    while (i < n && Code.isNamePart(b[i])) {
      i++;
    }
    return i;
  }

  private int addName(byte[] b, int from, int n) {
    int i = from;
    int h = 0;
    while (i < n && Code.isNamePart(b[i])) {
      h = 31 * h + b[i];
      i++;
    }
    add(h == 0 ? 1 : h);
    return i;
  }

  private void add(int hash) {
    int mask = table.length - 1;
    int slot = slot(hash, mask);
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = hash;
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = hash;
    if (size * 2 > table.length) {
      rehash();
    }
  }

  private static int slot(int hash, int mask) {
    return ((hash * 0x9E3779B9) >>> 15) & mask;
  }

  private void rehash() {
    table = new int[table.length * 2];
    int mask = table.length - 1;
    for (int k = 0; k < size; k++) {
      int slot = slot(found[k], mask);
      while (table[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot] = found[k];
    }
  }

  private void clear() {
    if (table.length > 1 << 16) {
      table = new int[1024];
    } else {
      Arrays.fill(table, 0);
    }
    size = 0;
  }
}
