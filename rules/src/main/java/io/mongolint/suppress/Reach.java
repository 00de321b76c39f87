package io.mongolint.suppress;

import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.TypeFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which places a suppression reaches. */
final class Reach {
  private final FileFacts file;
  private final List<Suppression> suppressions;

  /** Takes a file and all its suppressions in order. */
  Reach(FileFacts file, List<Suppression> suppressions) {
    this.file = file;
    this.suppressions = suppressions;
  }

  /** How well a suppression matches a place. */
  enum Match {
    /** It is about other code. */
    NONE,
    /** A comment on the line above. */
    LINE_ABOVE,
    /** On the line, in the statement, or on a declaration around it. */
    HERE
  }

  Match match(Suppression suppression, Position place) {
    if (!suppression.isComment()) {
      return suppression.reach().contains(place) ? Match.HERE : Match.NONE;
    }
    Position comment = suppression.place().position();
    Position statement = statement(place).orElse(place);
    if (touches(comment, place.line(), place.line())
        || touches(comment, statement.line(), statement.endLine())) {
      return Match.HERE;
    }
    int below = lineBelow(suppression);
    return below == place.line() || below == statement.line() ? Match.LINE_ABOVE : Match.NONE;
  }

  /** The line below a comment, or below the comments of the same indentation that follow it. */
  private int lineBelow(Suppression comment) {
    Position last = comment.place().position();
    for (Suppression next : suppressions) {
      Position position = next.place().position();
      if (next.isComment()
          && position.line() == last.endLine() + 1
          && position.column() == last.column()) {
        last = position;
      }
    }
    return last.endLine() + 1;
  }

  private static boolean touches(Position comment, int firstLine, int lastLine) {
    return comment.endLine() >= firstLine && comment.line() <= lastLine;
  }

  /** The innermost statement of several lines around a place. */
  private Optional<Position> statement(Position place) {
    return file.statements().stream()
        .filter(statement -> statement.contains(place) && !isInBodyWithin(statement, place))
        .reduce((outer, inner) -> outer.contains(inner) ? inner : outer);
  }

  /**
   * Says whether a lambda or class inside the statement holds the place: the statements of its body
   * are statements of their own, and a comment on one of them is not about the others.
   */
  private boolean isInBodyWithin(Position statement, Position place) {
    Stream<Position> lambdas =
        file.methods().stream()
            .filter(method -> method.kind() == MethodFacts.Kind.LAMBDA)
            .map(MethodFacts::extent);
    Stream<Position> types = file.types().stream().map(TypeFacts::extent);
    return Stream.concat(lambdas, types)
        .anyMatch(body -> statement.contains(body) && body.contains(place));
  }
}
