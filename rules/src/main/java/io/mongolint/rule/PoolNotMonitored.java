package io.mongolint.rule;

import io.mongolint.catalog.ClientOption;
import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.ClientModel;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds clients on which nobody listens to the pool or to the commands.
 *
 * <p>A pool that fills up is seen first by whoever waits for a connection, which is the user.
 *
 * <p>Silent where something that cannot be seen may register a listener, and for a client that a
 * framework makes in a project that has its metrics.
 */
final class PoolNotMonitored implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "PoolNotMonitored", Severity.INFO, "Nobody listens to a client's pool or commands.");

  private static final String COST = "That the pool runs empty shows only as failing requests.";

  private static final String REMEDY =
      "Register a ConnectionPoolListener, such as Micrometer's MongoMetricsConnectionPoolListener,"
          + " and watch checked-out connections against the pool's size.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (ClientModel client : analysis.clients()) {
      if (isSilent(client.setting(ClientOption.POOL_LISTENER).isDefault(), client)) {
        findings.accept(
            ClientText.at(
                client,
                INFO,
                INFO.severity(),
                ClientText.subject(client) + " has no listener on its pool or commands",
                COST,
                REMEDY,
                List.of()));
      }
    }
  }

  private static boolean isSilent(boolean noPoolListener, ClientModel client) {
    return noPoolListener
        && client.setting(ClientOption.COMMAND_LISTENER).isDefault()
        && client.creation() != ClientModel.Creation.PER_REQUEST;
  }
}
