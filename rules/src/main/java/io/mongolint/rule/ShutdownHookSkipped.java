package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.AbruptEnd;
import io.mongolint.flow.Analysis;
import java.util.function.Consumer;

/**
 * Finds {@code Runtime.halt} in a project that closes clients at shutdown, and {@code System.exit}
 * inside a shutdown hook.
 *
 * <p>{@code halt} ends the process without any hook, {@code @PreDestroy} or {@code close()}; {@code
 * exit} in a hook waits for the hooks to end, and so for itself, until somebody kills the process.
 *
 * <p>{@code System.exit} elsewhere runs the hooks and is right.
 */
final class ShutdownHookSkipped implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ShutdownHookSkipped",
          Severity.WARNING,
          "The process ends in a way that skips the closing of clients.");

  private static final String COST =
      "The server keeps the connections, cursors and sessions until they time out: cursors 10"
          + " minutes, sessions 30.";

  private static final String HALT_REMEDY = "Use System.exit(..), which runs the hooks.";

  private static final String EXIT_REMEDY = "Let the hook return: the process is ending already.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (AbruptEnd end : analysis.abruptEnds()) {
      String message =
          end.inHook()
              ? "'" + end.step().text() + "' in a shutdown hook waits for that hook for ever"
              : "'"
                  + end.step().text()
                  + "' ends the process without the shutdown code that closes its clients";
      findings.accept(
          QueryText.at(end.step(), INFO, message, COST, end.inHook() ? EXIT_REMEDY : HALT_REMEDY));
    }
  }
}
