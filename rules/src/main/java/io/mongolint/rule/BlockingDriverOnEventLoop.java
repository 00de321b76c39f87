package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.BlockingCall;
import java.util.function.Consumer;

/**
 * Finds calls of the synchronous driver in code that runs on an event loop.
 *
 * <p>An event loop serves many connections with one thread. While it waits for MongoDB, none of
 * them is served.
 *
 * <p>Silent where the call is handed to other threads: {@code subscribeOn}, {@code
 * executeBlocking}, an executor, {@code @Blocking}. What a helper defers is silent too: its caller
 * may schedule it.
 */
final class BlockingDriverOnEventLoop implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "BlockingDriverOnEventLoop",
          Severity.WARNING,
          "The synchronous driver is called on an event loop.");

  private static final String COST =
      "All requests of the same event loop wait as long as the server takes to answer.";

  private static final String REMEDY =
      "Use the reactive driver, or move the call: Mono.fromCallable(..).subscribeOn("
          + "Schedulers.boundedElastic()), executeBlocking(..), @Blocking.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (BlockingCall call : analysis.blockingCalls()) {
      findings.accept(
          QueryText.at(
              call.step(),
              call.way(),
              "blocks",
              INFO,
              "'"
                  + call.step().text()
                  + "' blocks the event loop that "
                  + call.method().displayName()
                  + " runs on ("
                  + call.handler().why()
                  + ")",
              COST,
              REMEDY));
    }
  }
}
