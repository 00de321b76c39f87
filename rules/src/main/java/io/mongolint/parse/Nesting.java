package io.mongolint.parse;

import io.mongolint.facts.Position;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds blocks that stand in arguments that stand in blocks, and so on: lambdas in lambdas.
 *
 * <p>JavaParser reads such a statement twice at each level, once to see what it is, so that the
 * time doubles with each. What is nested too deep is therefore left out, and said.
 */
final class Nesting {
  /** Ten levels take less than a second, thirty would take a week. */
  static final int DEEPEST = 10;

  private final String source;
  private final StringBuilder kept;

  /** The brackets that are open at this point; an 'a' is a block in an argument. */
  private final Deque<Character> open = new ArrayDeque<>();

  private int depth;
  private int line = 1;
  private int lineStart;
  private Position first;

  private Nesting(String source) {
    this.source = source;
    kept = new StringBuilder(source);
  }

  /**
   * A source without what is nested too deep; it has as many lines and columns.
   *
   * @param text the source
   * @param leftOut where the first block stood that is left out, or null if none is
   */
  record Shallow(String text, Position leftOut) {}

  static Shallow of(String source) {
    Nesting nesting = new Nesting(source);
    nesting.run();
    return new Shallow(nesting.first == null ? source : nesting.kept.toString(), nesting.first);
  }

  private void run() {
    for (int i = 0; i < source.length(); ) {
      int end = endOfText(i);
      if (end > i) {
        i = end;
        continue;
      }
      character(i++);
    }
  }

  private void character(int index) {
    char c = source.charAt(index);
    boolean outermost = false;
    if (c == '\n') {
      line++;
      lineStart = index + 1;
    } else if (c == '(') {
      open.push(c);
    } else if (c == '{') {
      boolean inArgument = !open.isEmpty() && open.peek() == '(';
      open.push(inArgument ? 'a' : c);
      depth += inArgument ? 1 : 0;
      outermost = inArgument && depth == DEEPEST + 1;
      if (outermost && first == null) {
        first = new Position(line, index - lineStart + 1, line, index - lineStart + 2);
      }
    } else if ((c == ')' || c == '}') && !open.isEmpty()) {
      depth -= open.pop() == 'a' ? 1 : 0;
    }
    if (depth > DEEPEST && !outermost && c != '\n' && c != '\r') {
      kept.setCharAt(index, ' ');
    }
  }

  /** The end of the comment or literal that begins at a point, or that point itself. */
  private int endOfText(int index) {
    char c = source.charAt(index);
    int end = index;
    if (source.startsWith("//", index)) {
      end = source.indexOf('\n', index);
    } else if (source.startsWith("/*", index)) {
      end = after("*/", index + 2);
    } else if (source.startsWith("\"\"\"", index)) {
      end = endOfLiteral("\"\"\"", index);
    } else if (c == '"' || c == '\'') {
      end = endOfLiteral(String.valueOf(c), index);
    }
    end = end < 0 ? source.length() : end;
    for (int i = index; i < end; i++) {
      if (source.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      } else if (depth > DEEPEST && source.charAt(i) != '\r') {
        kept.setCharAt(i, ' ');
      }
    }
    return end;
  }

  private int after(String mark, int from) {
    int at = source.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length();
  }

  private int endOfLiteral(String mark, int start) {
    for (int i = start + mark.length(); i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (source.startsWith(mark, i)) {
        return i + mark.length();
      } else if (c == '\n' && mark.length() == 1) {
        return i;
      }
    }
    return -1;
  }
}
