package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.Leak;
import io.mongolint.flow.Resource;
import io.mongolint.flow.ResourceKind;
import io.mongolint.program.Method;
import java.util.function.Consumer;

/**
 * Finds clients that nothing closes at the end of their lifetime.
 *
 * <p>An open client keeps its pool, its monitor threads and its server connections; nothing of it
 * is freed by garbage collection.
 *
 * <p>Clients that a caller supplies, that a container closes, and those of serverless functions,
 * whose runtime has no end, are not found.
 */
final class ClientNotClosed implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ClientNotClosed",
          Severity.ERROR,
          "A client is opened and nothing closes it at the end of its lifetime.");

  private static final String LOCAL_REMEDY =
      "Close it in a finally block or with try-with-resources, or share one client for the whole"
          + " application.";

  private static final String FIELD_REMEDY =
      "Close it in a method that runs at shutdown: @PreDestroy, close() of a bean, a shutdown hook.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (Leak leak : analysis.leaks(ResourceKind.CLIENT)) {
      findings.accept(
          FindingText.ofLeak(
              INFO,
              severity(analysis, leak),
              leak,
              FindingText.subject("client", leak) + " " + FindingText.reason(leak),
              FindingText.CLIENT_COST,
              leak.field() == null ? LOCAL_REMEDY : FIELD_REMEDY));
    }
  }

  private static boolean isFinishingMain(Analysis analysis, Resource resource) {
    Method method = resource.code().method();
    while (method.enclosing() != null && !analysis.lifecycles().isHandler(method)) {
      method = method.enclosing();
    }
    return analysis.lifecycles().isMain(method) && analysis.runsToItsEnd(method);
  }

  /** A main that runs to its end takes its client with it: the process ends. */
  private static Severity severity(Analysis analysis, Leak leak) {
    boolean onlyMain =
        leak.callers().isEmpty()
            ? isFinishingMain(analysis, leak.resource())
            : leak.callers().stream().allMatch(caller -> isFinishingMain(analysis, caller));
    return leak.field() == null && onlyMain ? Severity.WARNING : Severity.ERROR;
  }
}
