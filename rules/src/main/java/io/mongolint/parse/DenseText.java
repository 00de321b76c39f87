package io.mongolint.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A source without comments, and with no more white space than keeps its words apart.
 *
 * <p>The parser makes a token of each blank and goes through comments letter by letter, which is
 * more than half of its work. So it is given this, and what it says of places is translated back.
 */
final class DenseText {
  private final String source;
  private final char[] all;
  private final char[] dense;
  private int length;

  /** Where each character of the dense text stands in the source. */
  private final int[] origins;

  private final List<Comment> comments = new ArrayList<>();

  private boolean sound = true;
  private boolean hasTextBlock;

  /** The brackets that are open at this point: set for a block in an argument. */
  private final BitSet inArgument = new BitSet();

  /** Which of the brackets that are open at this point are round. */
  private final BitSet round = new BitSet();

  private int open;
  private int depth;
  private int deepest;

  /** Whether something was left out since the last character that was kept. */
  private boolean gap;

  /**
   * A comment.
   *
   * @param start where it begins in the source
   * @param end the character behind it
   * @param content what stands between its marks
   */
  record Comment(int start, int end, boolean line, String content) {}

  DenseText(String source) {
    this.source = source;
    all = source.toCharArray();
    dense = new char[all.length];
    origins = new int[all.length];
    read();
  }

  /** The dense text. */
  String text() {
    return new String(dense, 0, length);
  }

  /** The letters of the source; not to be changed. */
  char[] source() {
    return all;
  }

  /** Says whether the dense text has no line breaks: only text blocks keep theirs. */
  boolean isOneLine() {
    return sound && !hasTextBlock;
  }

  /**
   * Says whether all literals and comments are closed; else the dense text may mean another code.
   */
  boolean isSound() {
    return sound;
  }

  /** How many blocks that stand in arguments stand in each other at most, see {@link Nesting}. */
  int deepest() {
    return deepest;
  }

  /** The comments, in the order in which they stand. */
  List<Comment> comments() {
    return comments;
  }

  /** For each character of the dense text, where it stands in the source; longer than it. */
  int[] origins() {
    return origins;
  }

  private void read() {
    int i = 0;
    int n = all.length;
    while (i < n) {
      char c = all[i];
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        gap = true;
        i++;
      } else if (c == '/') {
        i = slash(i);
      } else if (c == '"') {
        boolean block = source.startsWith("\"\"\"", i);
        hasTextBlock |= block;
        i = keep(i, block ? textBlockEnd(i + 3) : literalEnd(i + 1, c));
      } else if (c == '\'') {
        i = keep(i, literalEnd(i + 1, c));
      } else {
        keep(c, i);
        nest(c);
        i++;
      }
    }
  }

  private void nest(char c) {
    if (c == '(' || c == '{') {
      boolean begins = c == '{' && open > 0 && round.get(open - 1);
      round.set(open, c == '(');
      inArgument.set(open++, begins);
      depth += begins ? 1 : 0;
      deepest = Math.max(deepest, depth);
    } else if ((c == ')' || c == '}') && open > 0) {
      depth -= inArgument.get(--open) ? 1 : 0;
    }
  }

  private int slash(int i) {
    char next = i + 1 < all.length ? all[i + 1] : ' ';
    if (next == '/') {
      int end = lineEnd(i);
      comments.add(new Comment(i, end, true, source.substring(i + 2, end)));
      gap = true;
      return end;
    }
    int close = next == '*' ? source.indexOf("*/", i + 2) : -1;
    if (close >= 0) {
      boolean doc = close > i + 2 && all[i + 2] == '*';
      String content = source.substring(i + (doc ? 3 : 2), close);
      comments.add(new Comment(i, close + 2, false, content));
      gap = true;
      return close + 2;
    }
    sound &= next != '*';
    return keep(i, i + 1);
  }

  private int keep(int start, int end) {
    for (int i = start; i < Math.min(end, all.length); i++) {
      keep(all[i], i);
    }
    return end;
  }

  private void keep(char c, int origin) {
    if (gap) {
      if (length > 0 && !standsAlone(dense[length - 1]) && !standsAlone(c)) {
        origins[length] = origin - 1;
        dense[length++] = ' ';
      }
      gap = false;
    }
    origins[length] = origin;
    dense[length++] = c;
  }

  /** Says whether a character never makes one token with one beside it. */
  private static boolean standsAlone(char c) {
    return c == ';' || c == '{' || c == '}' || c == '(' || c == ')' || c == ',';
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < all.length && all[i] != '\n' && all[i] != '\r') {
      i++;
    }
    return i;
  }

  private int textBlockEnd(int from) {
    for (int i = from; i < all.length; i++) {
      if (all[i] == '\\') {
        i++;
      } else if (source.startsWith("\"\"\"", i)) {
        return i + 3;
      }
    }
    sound = false;
    return all.length;
  }

  /** The end of a literal; one that is not closed ends with its line. */
  private int literalEnd(int from, char quote) {
    for (int i = from; i < all.length; i++) {
      char c = all[i];
      if (c == quote) {
        return i + 1;
      }
      if (c == '\n' || c == '\r') {
        sound = false;
        return i;
      }
      if (c == '\\') {
        i++;
      }
    }
    sound = false;
    return all.length;
  }
}
