package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.Leak;
import io.mongolint.flow.ResourceKind;
import java.util.function.Consumer;

/**
 * Finds cursors, and streams over them, that are not closed on every path.
 *
 * <p>An open cursor keeps a server cursor and a session; behind a load balancer it keeps a pooled
 * connection.
 *
 * <p>What closes for itself is not found: {@code first()}, {@code into(..)}, {@code forEach(..)}
 * and an enhanced {@code for} that runs to its end.
 */
final class CursorNotClosed implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("CursorNotClosed", Severity.ERROR, "A cursor is not closed on every path.");

  private static final String COST =
      "Each holds a server cursor for 10 minutes and a session for 30, and with loadBalanced=true a"
          + " pooled connection for as long.";

  private static final String REMEDY =
      "Open it in try-with-resources, or use first(), into(..) or forEach(..), which close it.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (Leak leak : analysis.leaks(ResourceKind.CURSOR)) {
      findings.accept(
          FindingText.ofLeak(
              INFO,
              INFO.severity(),
              leak,
              FindingText.subject("cursor", leak) + " " + FindingText.reason(leak),
              COST,
              REMEDY));
    }
  }
}
