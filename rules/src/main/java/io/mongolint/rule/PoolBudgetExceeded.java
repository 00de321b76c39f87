package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.finding.TraceStep;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.ClientModel;
import io.mongolint.flow.ConnectionBudget;
import io.mongolint.flow.ConnectionSum;
import io.mongolint.flow.Deployable;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Finds deployables whose clients may together open more connections than the server takes.
 *
 * <p>A pool of 150 on two instances is the whole of a limit of 300: the next deployment, which runs
 * old and new instances side by side, finds the server full.
 *
 * <p>Says nothing without a {@code budget} in the configuration. A pool that cannot be seen counts
 * as the driver's default, and an address that cannot be seen as one server; if only such guesses
 * exceed the budget, that is no finding.
 */
final class PoolBudgetExceeded implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "PoolBudgetExceeded",
          Severity.ERROR,
          "The clients of a deployable may open more connections than the budget has.");

  private static final String REMEDY =
      "Lower maxPoolSize to (limit less headroom) / instances / clients, share one client, or run"
          + " fewer instances.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    ConnectionBudget budget = analysis.budget();
    if (budget.limit() == null) {
      return;
    }
    for (Deployable deployable : analysis.deployables()) {
      ConnectionSum sum = deployable.sum();
      if (known(sum) * sum.instances() > budget.allowed()) {
        findings.accept(finding(deployable, budget));
      }
    }
  }

  /** The sum without the pools that nobody can see. */
  private static int known(ConnectionSum sum) {
    return sum.lines().stream()
        .filter(ConnectionSum.Line::poolSizeKnown)
        .mapToInt(ConnectionSum.Line::connections)
        .sum();
  }

  private static Finding finding(Deployable deployable, ConnectionBudget budget) {
    ConnectionSum sum = deployable.sum();
    ClientModel first = sum.lines().get(0).client();
    String lines =
        sum.lines().stream()
            .map(line -> ClientText.where(line.client()) + ": " + line.shown())
            .collect(Collectors.joining("; "));
    String message =
        "the clients of "
            + (deployable.name().isEmpty() ? "the program" : "'" + deployable.name() + "'")
            + " may open "
            + sum.total()
            + " connections: "
            + lines
            + "; together "
            + sum.perInstance()
            + " x "
            + sum.instances()
            + (sum.instances() == 1 ? " instance" : " instances")
            + " = "
            + sum.total();
    List<TraceStep> related =
        sum.lines().stream()
            .map(line -> new TraceStep(FindingText.place(line.client().place()), line.shown()))
            .toList();
    return ClientText.at(
        first,
        INFO,
        INFO.severity(),
        message,
        "The budget is "
            + budget.allowed()
            + ": a limit of "
            + budget.limit()
            + " ("
            + budget.limitSource()
            + ") less a headroom of "
            + Math.round(budget.headroom() * 100)
            + "%.",
        REMEDY,
        related);
  }
}
