package io.mongolint.parse;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import io.mongolint.facts.Position;

/** The text of a file, by position. */
final class SourceText {
  private static final int LONGEST = 200;

  private final String text;
  private final int[] lineStarts;

  SourceText(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /** Lines end as JavaParser has it: with CR LF, LF or CR. */
  private static int[] lineStarts(String text) {
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        lines++;
      }
    }
    int[] starts = new int[lines];
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        starts[++line] = i + 1;
      }
    }
    return starts;
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }

  /** Where a node stands. */
  Position of(Node node) {
    return node.getRange().map(SourceText::of).orElse(Position.NONE);
  }

  /** The last character of a node: the closing brace of a block. */
  Position endOf(Node node) {
    Position all = of(node);
    return all.equals(Position.NONE)
        ? all
        : new Position(all.endLine(), all.endColumn() - 1, all.endLine(), all.endColumn());
  }

  /** From the first character of one token to the last of another. */
  static Position of(JavaToken first, JavaToken last) {
    Position from = first.getRange().map(SourceText::of).orElse(Position.NONE);
    Position to = last.getRange().map(SourceText::of).orElse(from);
    return new Position(from.line(), from.column(), to.endLine(), to.endColumn());
  }

  /** From the start of one stretch to the end of another. */
  static Position span(Position first, Position last) {
    return new Position(first.line(), first.column(), last.endLine(), last.endColumn());
  }

  private static Position of(Range range) {
    return new Position(range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
  }

  /** The text of a stretch with its white space folded, at most 200 characters of it. */
  String folded(Position position) {
    StringBuilder folded = new StringBuilder();
    int end = offset(position.endLine(), position.endColumn());
    boolean space = false;
    for (int i = offset(position.line(), position.column()); i < end; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = true;
        continue;
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
