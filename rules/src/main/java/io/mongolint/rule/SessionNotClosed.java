package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.Leak;
import io.mongolint.flow.ResourceKind;
import java.util.function.Consumer;

/**
 * Finds sessions that are not closed on every path.
 *
 * <p>A session that has been used stays on the server for 30 minutes; one with an open transaction
 * keeps its locks and, behind a load balancer, a pooled connection.
 *
 * <p>Reactive sessions, which a publisher gives, are not followed.
 */
final class SessionNotClosed implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("SessionNotClosed", Severity.ERROR, "A session is not closed on every path.");

  private static final String COST =
      "Each that was used stays on the server for 30 minutes, with its transaction's locks if one is"
          + " open.";

  private static final String REMEDY = "Open it in try-with-resources.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (Leak leak : analysis.leaks(ResourceKind.SESSION)) {
      findings.accept(
          FindingText.ofLeak(
              INFO,
              INFO.severity(),
              leak,
              FindingText.subject("session", leak) + " " + FindingText.reason(leak),
              COST,
              REMEDY));
    }
  }
}
