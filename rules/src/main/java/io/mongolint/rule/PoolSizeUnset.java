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
 * Finds clients whose settings name no largest pool.
 *
 * <p>The driver then opens up to 100 connections to each server, in each process. A few instances
 * under load reach the server's limit, and it refuses everybody.
 *
 * <p>Silent where something that cannot be seen may set it, such as an address from the
 * environment.
 */
final class PoolSizeUnset implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("PoolSizeUnset", Severity.WARNING, "A client's pool has no limit of its own.");

  private static final String REMEDY =
      "Set it to what the instance needs at its busiest: maxPoolSize in the connection string, or"
          + " applyToConnectionPoolSettings(pool -> pool.maxSize(..)).";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (ClientModel client : analysis.clients()) {
      if (client.setting(ClientOption.MAX_POOL_SIZE).isDefault()) {
        findings.accept(
            ClientText.at(
                client,
                INFO,
                INFO.severity(),
                ClientText.subject(client)
                    + " has no maximum pool size"
                    + ClientText.commentedOut(client, ClientOption.MAX_POOL_SIZE),
                cost(client),
                REMEDY,
                List.of()));
      }
    }
  }

  private static String cost(ClientModel client) {
    int servers = client.target().servers();
    int size = client.setting(ClientOption.MAX_POOL_SIZE).number(100);
    String start = "The driver's default is " + size + " connections to each server";
    return servers == 1
        ? start + ", in each process."
        : start + ": " + size * servers + " to these " + servers + ", in each process.";
  }
}
