package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.QueryUse;
import java.util.function.Consumer;

/**
 * Finds queries in and below handlers whose results are all read into memory, however many they
 * are.
 *
 * <p>The list grows with the collection: the request becomes slower with each month, holds its
 * connection longer, and ends in an {@code OutOfMemoryError}.
 *
 * <p>Silent with a limit, with a filter by {@code _id}, and where the filter cannot be seen.
 */
final class ResultUnbounded implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ResultUnbounded",
          Severity.WARNING,
          "A handler reads all results of a query into memory.");

  private static final String COST =
      "Memory and time of each request grow with the collection, and its connection is held for as"
          + " long.";

  private static final String REMEDY =
      "Page: add limit(..) with a sort and a lower bound, or pass results on as they come.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (QueryUse query : analysis.queries()) {
      if (query.drained() != null
          && query.limited() == QueryUse.Answer.NO
          && !query.operation().equals("distinct")) {
        findings.accept(
            QueryText.at(
                query.drained(),
                query.way(),
                "reads all results",
                INFO,
                "all results of '"
                    + query.step().text()
                    + "' are read into memory in a handler, without a limit",
                COST,
                REMEDY));
      }
    }
  }
}
