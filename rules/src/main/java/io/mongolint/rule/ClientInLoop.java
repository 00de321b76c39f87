package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.LoopOpening;
import io.mongolint.flow.RouteStep;
import io.mongolint.program.Method;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds loops outside of handlers that open a client each time round, a worker's endless loop
 * included.
 *
 * <p>Each turn opens a pool with its threads and connections.
 *
 * <p>A retry loop that leaves once it has a client, and a bounded loop over configured clusters
 * that keeps and closes each, are not found.
 */
final class ClientInLoop implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("ClientInLoop", Severity.ERROR, "A loop opens a client each time round.");

  private static final String REMEDY = "Open the client before the loop and use it in each turn.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (LoopOpening opening : analysis.loopOpenings()) {
      RouteStep first = opening.route().get(0);
      Method method = first.code().method();
      findings.accept(
          new Finding(
              INFO.name(),
              INFO.severity(),
              FindingText.place(first.place()),
              method.type().facts().qualifiedName(),
              method.signature(),
              first.text(),
              "'" + first.text() + "' opens a client " + turn(opening),
              FindingText.CLIENT_COST,
              REMEDY,
              FindingText.place(opening.opening().place()),
              FindingText.trace(opening.route()),
              List.of()));
    }
  }

  private static String turn(LoopOpening opening) {
    return opening.loop() == null
        ? "for each element"
        : "in each turn of the loop at line " + opening.loop().position().line();
  }
}
