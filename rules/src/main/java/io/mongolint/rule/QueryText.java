package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.RuleInfo;
import io.mongolint.flow.RouteStep;
import io.mongolint.program.Method;
import java.util.ArrayList;
import java.util.List;

/** Findings that stand at a single call. */
final class QueryText {

  private QueryText() {}

  /** A finding at a call. */
  static Finding at(RouteStep step, RuleInfo rule, String message, String cost, String remedy) {
    return at(step, List.of(), "", rule, message, cost, remedy);
  }

  /**
   * A finding at a call below a handler.
   *
   * @param way the calls that lead from the handler's body to that of the call
   * @param what what the call does, as the way ends with it
   */
  static Finding at(
      RouteStep step,
      List<RouteStep> way,
      String what,
      RuleInfo rule,
      String message,
      String cost,
      String remedy) {
    List<RouteStep> route = new ArrayList<>(way);
    route.add(step);
    Method method = step.code().method();
    Place place = FindingText.place(step.place());
    return new Finding(
        rule.name(),
        rule.severity(),
        place,
        method.type().facts().qualifiedName(),
        method.signature(),
        step.text(),
        message,
        cost,
        remedy,
        place,
        FindingText.trace(route, what),
        List.of());
  }
}
