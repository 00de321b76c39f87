package io.mongolint.report;

import io.mongolint.facts.Position;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.finding.Statistics;
import io.mongolint.finding.TraceStep;
import java.util.ArrayList;
import java.util.List;

/** A result such as a run gives. */
final class Samples {
  static final RuleInfo PER_REQUEST =
      new RuleInfo("ClientPerRequest", Severity.ERROR, "A request handler opens a client");
  static final RuleInfo NOT_CLOSED =
      new RuleInfo("ClientNotClosed", Severity.ERROR, "A client is never closed");
  static final RuleInfo INVENTED =
      new RuleInfo("Invented", Severity.INFO, "A rule that has no page");

  private static final Place OPENING = place("src/db/Mongo.java", 17, 26, 17, 46);

  private Samples() {}

  static List<RuleInfo> rules() {
    return List.of(PER_REQUEST, NOT_CLOSED, INVENTED);
  }

  /** Two handlers that reach one opening, the opening itself, and a finding on several lines. */
  static Result result() {
    return new Result(
        List.of(
            perRequest("src/web/Orders.java", 12, "orders()"),
            perRequest("src/web/Users [1].java", 20, "users()"),
            finding(NOT_CLOSED, OPENING, OPENING, "MongoClients.create()", List.of()),
            finding(
                INVENTED,
                place("src/web/Wide.java", 3, 5, 5, 9),
                place("src/web/Wide.java", 3, 5, 5, 9),
                "new MongoClient(a, b[0])",
                List.of())),
        List.of(
            new Problem(Problem.Kind.SYNTAX, "src/Broken.java", "line 3: expected \";\""),
            new Problem(Problem.Kind.INTERNAL, "ClientNotClosed", "null")),
        new Statistics(120, 14, List.of(), 1_260_000_000L));
  }

  static Result empty() {
    return new Result(List.of(), List.of(), new Statistics(1, 0, List.of(), 4_000_000L));
  }

  static Result of(Finding... findings) {
    return new Result(List.of(findings), List.of(), new Statistics(1, 1, List.of(), 0));
  }

  static Finding perRequest(String path, int line, String member) {
    Place place = place(path, line, 12, line, 30);
    List<TraceStep> trace = new ArrayList<>();
    trace.add(new TraceStep(place, "calls Mongo.collection()"));
    trace.add(new TraceStep(OPENING, "opens a MongoClient"));
    return finding(PER_REQUEST, place, OPENING, member, trace);
  }

  static Finding finding(
      RuleInfo rule, Place place, Place cause, String expression, List<TraceStep> trace) {
    return new Finding(
        rule.name(),
        rule.severity(),
        place,
        "shop.Shop",
        "run(String)",
        expression,
        "\"" + expression + "\" leaks",
        "100 connections",
        "keep one client",
        cause,
        trace,
        List.of());
  }

  static Place place(String path, int line, int column, int endLine, int endColumn) {
    return new Place(path, new Position(line, column, endLine, endColumn));
  }
}
