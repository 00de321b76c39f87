package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.RuleInfo;
import io.mongolint.flow.RouteStep;
import io.mongolint.program.Method;
import java.util.List;

/** Findings that stand at a single call. */
final class QueryText {

  private QueryText() {}

  /** A finding at a call. */
  static Finding at(RouteStep step, RuleInfo rule, String message, String cost, String remedy) {
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
        List.of(),
        List.of());
  }
}
