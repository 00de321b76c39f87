package io.mongolint.parse;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import io.mongolint.facts.Position;
import java.util.Arrays;

/** The text of a file, by position. Says of what was parsed where it stands in the file. */
final class SourceText {
  private static final int LONGEST = 200;

  private final String text;
  private final int[] lineStarts;

  /** Where the lines of the text that was parsed begin. */
  private final int[] parsedLineStarts;

  /**
   * Where each character of the text that was parsed stands in the file; null if it is the same.
   */
  private final int[] origins;

  /** A text that is parsed as it is. */
  SourceText(String text) {
    this.text = text;
    lineStarts = lineStarts(text.toCharArray());
    parsedLineStarts = lineStarts;
    origins = null;
  }

  /** A text of which the dense one is parsed. */
  SourceText(String text, DenseText dense) {
    this.text = text;
    lineStarts = lineStarts(dense.source());
    parsedLineStarts = dense.isOneLine() ? new int[] {0} : lineStarts(dense.text().toCharArray());
    origins = dense.origins();
  }

  /** Lines end as JavaParser has it: with CR LF, LF or CR. */
  private static int[] lineStarts(char[] all) {
    int[] starts = new int[16 + all.length / 32];
    int lines = 1;
    for (int i = 0; i < all.length; i++) {
      char c = all[i];
      if (c == '\n' || (c == '\r' && (i + 1 == all.length || all[i + 1] != '\n'))) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /** Where a node stands. */
  Position of(Node node) {
    return node.getRange().map(this::of).orElse(Position.NONE);
  }

  /** The last character of a node: the closing brace of a block. */
  Position endOf(Node node) {
    Position all = of(node);
    return all.equals(Position.NONE)
        ? all
        : new Position(all.endLine(), all.endColumn() - 1, all.endLine(), all.endColumn());
  }

  /** From the first character of one token to the last of another. */
  Position of(JavaToken first, JavaToken last) {
    Position from = first.getRange().map(this::of).orElse(Position.NONE);
    Position to = last.getRange().map(this::of).orElse(from);
    return new Position(from.line(), from.column(), to.endLine(), to.endColumn());
  }

  /** From the start of one stretch to the end of another. */
  static Position span(Position first, Position last) {
    return new Position(first.line(), first.column(), last.endLine(), last.endColumn());
  }

  private Position of(Range range) {
    if (origins == null) {
      return new Position(
          range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
    }
    return between(origin(range.begin), origin(range.end));
  }

  private int origin(com.github.javaparser.Position parsed) {
    return origins[parsedLineStarts[parsed.line - 1] + parsed.column - 1];
  }

  /** From one character to another, by their places in the text. */
  Position between(int first, int last) {
    int line = lineOf(first);
    int endLine = lineOf(last);
    return new Position(
        line + 1, first - lineStarts[line] + 1, endLine + 1, last - lineStarts[endLine] + 2);
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * The text of a stretch without its comments and with its white space folded, at most 200
   * characters of it.
   */
  String folded(Position position) {
    StringBuilder folded = new StringBuilder();
    int end = offset(position.endLine(), position.endColumn());
    boolean space = false;
    int literal = -1;
    for (int i = offset(position.line(), position.column()); i < end; i++) {
      char c = text.charAt(i);
      int comment = c == '/' && literal <= i ? behindComment(i, end) : i;
      if (comment > i || Character.isWhitespace(c)) {
        space = true;
        i = Math.max(comment - 1, i);
        continue;
      }
      if (literal <= i && (c == '"' || c == '\'')) {
        literal = behindLiteral(i, end);
      }
      if (space && folded.length() > 0) {
        folded.append(' ');
      }
      space = false;
      folded.append(c);
      if (folded.length() >= LONGEST) {
        return shortened(folded);
      }
    }
    return folded.toString();
  }

  /** The offset behind the comment that begins at another, or that one if none does. */
  private int behindComment(int at, int end) {
    if (text.startsWith("//", at)) {
      int i = at;
      while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        i++;
      }
      return i;
    }
    if (text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      return close < 0 ? end : Math.min(close + 2, end);
    }
    return at;
  }

  /** The offset behind the text or character that begins at another. */
  private int behindLiteral(int at, int end) {
    String quote = text.startsWith("\"\"\"", at) ? "\"\"\"" : text.substring(at, at + 1);
    for (int i = at + quote.length(); i < end; i++) {
      if (text.startsWith(quote, i)) {
        return i + quote.length();
      }
      if (text.charAt(i) == '\\') {
        i++;
      }
    }
    return end;
  }

  /** Cuts to the limit, but not through a pair of surrogates. */
  private static String shortened(StringBuilder folded) {
    int length = LONGEST;
    if (Character.isHighSurrogate(folded.charAt(length - 1))) {
      length--;
    }
    return folded.substring(0, length);
  }

  /** The whole text. */
  String all() {
    return text;
  }

  /** The text with all but one stretch blank, so that what stands there keeps its position. */
  String only(Position position) {
    int start = offset(position.line(), position.column());
    int end = offset(position.endLine(), position.endColumn());
    return blank(0, start) + text.substring(start, end) + blank(end, text.length());
  }

  /** The text with one stretch blank. */
  String without(Position position) {
    int start = offset(position.line(), position.column());
    int end = offset(position.endLine(), position.endColumn());
    return text.substring(0, start) + blank(start, end) + text.substring(end);
  }

  private String blank(int start, int end) {
    StringBuilder blank = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      blank.append(c == '\n' || c == '\r' ? c : ' ');
    }
    return blank.toString();
  }

  private int offset(int line, int column) {
    if (line < 1 || line > lineStarts.length) {
      return 0;
    }
    return Math.min(text.length(), lineStarts[line - 1] + column - 1);
  }
}
