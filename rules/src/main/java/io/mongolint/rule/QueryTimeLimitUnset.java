package io.mongolint.rule;

import io.mongolint.catalog.ClientOption;
import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.QueryUse;
import java.util.function.Consumer;

/**
 * Finds queries in and below handlers that may run as long as they like.
 *
 * <p>A slow query holds its connection. As many of them as the pool has connections, and nobody
 * else gets one.
 *
 * <p>Silent where a client has a timeout for whole operations, or may have one that cannot be seen,
 * and where the query leaves the method before its limits could be seen.
 */
final class QueryTimeLimitUnset implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("QueryTimeLimitUnset", Severity.INFO, "A handler's query has no time limit.");

  private static final String COST =
      "A slow query holds a connection of the pool, and the server goes on when nobody waits.";

  private static final String REMEDY =
      "Add maxTime(..) to the query, or a client-level timeout (timeoutMS, driver 5.2+).";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    boolean clientLimits =
        analysis.clients().stream()
            .anyMatch(client -> !client.setting(ClientOption.TIMEOUT).isDefault());
    if (clientLimits) {
      return;
    }
    for (QueryUse query : analysis.queries()) {
      if (query.timed() == QueryUse.Answer.NO) {
        findings.accept(
            QueryText.at(
                query.step(),
                query.way(),
                "sets no time limit",
                INFO,
                "'" + query.step().text() + "' runs in a handler without a time limit",
                COST,
                REMEDY));
      }
    }
  }
}
