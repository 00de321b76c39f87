package io.mongolint.flow;

import io.mongolint.facts.FilePosition;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.program.Code;

/**
 * One step of a route from a handler to an opening.
 *
 * @param code the body
 * @param step the step
 */
public record RouteStep(Code code, int step) implements Comparable<RouteStep> {

  /** Where it stands. */
  public FilePosition place() {
    Position position = code.steps().get(step).position();
    return new FilePosition(code.method().type().file().path(), position);
  }

  /** The expression as text. */
  public String text() {
    Step each = code.steps().get(step);
    if (each instanceof Step.Call call) {
      return call.text();
    }
    return each instanceof Step.New made ? made.text() : "";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RouteStep route && code == route.code && step == route.step;
  }

  @Override
  public int hashCode() {
    return 31 * code.method().id() + step;
  }

  @Override
  public int compareTo(RouteStep other) {
    return place().compareTo(other.place());
  }
}
