package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.QueryUse;
import java.util.function.Consumer;

/**
 * Finds queries in and below handlers that let the server sort and group on disk.
 *
 * <p>A stage that needs more than 100 MB of memory then goes on, slowly, while the request holds
 * its connection: analytics, which belong into a job.
 *
 * <p>Only {@code allowDiskUse(true)} on a query that can be seen is found.
 */
final class DiskUseInRequest implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "DiskUseInRequest", Severity.INFO, "A handler's query lets the server work on disk.");

  private static final String COST =
      "Each such request keeps the server's disk busy and a connection of the pool for seconds.";

  private static final String REMEDY =
      "Work the figures out in a job and read its result in the handler, or support the sort by an"
          + " index.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (QueryUse query : analysis.queries()) {
      if (query.diskUse() != null) {
        findings.accept(
            QueryText.at(
                query.diskUse(),
                query.way(),
                "lets the server use its disk",
                INFO,
                "'"
                    + query.step().text()
                    + "' runs in a handler and may spill to the server's disk",
                COST,
                REMEDY));
      }
    }
  }
}
