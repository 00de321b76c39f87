package io.mongolint.rule;

import io.mongolint.catalog.ClientOption;
import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.ClientModel;
import io.mongolint.flow.ClientSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds clients that wait for an answer of the server without end.
 *
 * <p>The driver's read timeout is infinite unless one is set. When the server hangs, each operation
 * keeps its connection and its thread; the pool is empty soon, and everything else queues behind
 * it.
 *
 * <p>The other timeouts have defaults. They are listed when they are missing as well, and are no
 * finding alone. Silent where something that cannot be seen may set the read timeout, and where the
 * client has a timeout for whole operations.
 */
final class TimeoutUnset implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("TimeoutUnset", Severity.WARNING, "A client waits for the server without end.");

  private static final List<ClientOption> TIMEOUTS =
      List.of(
          ClientOption.READ_TIMEOUT,
          ClientOption.CONNECT_TIMEOUT,
          ClientOption.SERVER_SELECTION_TIMEOUT,
          ClientOption.WAIT_QUEUE_TIMEOUT);

  private static final String COST =
      "An operation that the server never answers holds its thread and its connection until the"
          + " process ends.";

  private static final String REMEDY =
      "Set socketTimeoutMS, connectTimeoutMS, serverSelectionTimeoutMS and waitQueueTimeoutMS in"
          + " the connection string or the builder, or timeoutMS, which stands for all (driver"
          + " 5.2+).";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (ClientModel client : analysis.clients()) {
      if (client.setting(ClientOption.READ_TIMEOUT).isDefault()
          && client.setting(ClientOption.TIMEOUT).isDefault()) {
        findings.accept(
            ClientText.at(
                client,
                INFO,
                INFO.severity(),
                ClientText.subject(client) + " sets no " + missing(client),
                COST,
                REMEDY,
                List.of()));
      }
    }
  }

  private static String missing(ClientModel client) {
    List<String> missing = new ArrayList<>();
    for (ClientOption option : TIMEOUTS) {
      ClientSetting setting = client.setting(option);
      if (setting.isDefault()) {
        missing.add(
            option.key()
                + " (default: "
                + setting.value()
                + ")"
                + ClientText.commentedOut(client, option));
      }
    }
    return String.join(", ", missing);
  }
}
