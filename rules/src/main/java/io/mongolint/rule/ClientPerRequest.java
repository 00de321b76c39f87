package io.mongolint.rule;

import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.finding.TraceStep;
import io.mongolint.flow.Analysis;
import io.mongolint.flow.PerRequestOpening;
import io.mongolint.flow.RouteStep;
import io.mongolint.program.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds handlers that open a client each time they run, directly or through any chain of calls.
 *
 * <p>A pool, its monitor threads and TLS handshakes per request exhaust the server's connections
 * under load, closed at the end or not.
 *
 * <p>Openings that happen once are not found: in startup code, behind a guard, under a key of a
 * cache.
 */
final class ClientPerRequest implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ClientPerRequest", Severity.ERROR, "A handler opens a client each time it runs.");

  private static final int MOST_OTHERS = 50;

  private static final String REMEDY =
      "Open one client when the application starts, hand it to the handler, and close it at"
          + " shutdown.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Analysis analysis, Consumer<Finding> findings) {
    for (PerRequestOpening opening : analysis.perRequestOpenings()) {
      findings.accept(finding(opening));
    }
  }

  private static Finding finding(PerRequestOpening opening) {
    RouteStep first = opening.route().get(0);
    RouteStep last = opening.opening();
    Method method = opening.code().method();
    return new Finding(
        INFO.name(),
        INFO.severity(),
        FindingText.place(first.place()),
        method.type().facts().qualifiedName(),
        method.signature(),
        first.text(),
        message(opening),
        FindingText.CLIENT_COST,
        REMEDY,
        FindingText.place(last.place()),
        FindingText.trace(opening.route()),
        others(opening));
  }

  private static String message(PerRequestOpening opening) {
    RouteStep first = opening.route().get(0);
    RouteStep last = opening.opening();
    Place cause = FindingText.place(last.place());
    String how =
        opening.route().size() == 1
            ? "'" + first.text() + "' opens a client"
            : "'"
                + first.text()
                + "' opens a client ("
                + cause.path()
                + ":"
                + cause.position().line()
                + ": '"
                + last.text()
                + "')";
    String end = opening.closed() ? ", opened and closed per request" : "";
    return how
        + " each time "
        + opening.method().displayName()
        + " runs, "
        + opening.handler().why()
        + end;
  }

  /** What else is opened; of very many the first, or each of many handlers would list them all. */
  private static List<TraceStep> others(PerRequestOpening opening) {
    List<RouteStep> others = opening.others();
    List<TraceStep> found = new ArrayList<>();
    for (RouteStep step : others.subList(0, Math.min(others.size(), MOST_OTHERS))) {
      found.add(
          new TraceStep(FindingText.place(step.place()), "also opened: '" + step.text() + "'"));
    }
    if (others.size() > MOST_OTHERS) {
      String more = (others.size() - MOST_OTHERS) + " more from here on";
      found.add(new TraceStep(FindingText.place(others.get(MOST_OTHERS).place()), more));
    }
    return found;
  }
}
