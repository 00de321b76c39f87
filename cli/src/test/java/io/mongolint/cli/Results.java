package io.mongolint.cli;

import io.mongolint.facts.Position;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import io.mongolint.finding.Statistics;
import java.util.Arrays;
import java.util.List;

/** Results to give instead of an analysis. */
final class Results {
  static final Problem BROKEN =
      new Problem(Problem.Kind.SYNTAX, "src/Broken.java", "line 3: expected \";\"");
  static final Problem MISSING =
      new Problem(Problem.Kind.MISSING_PATH, "nowhere", "there is no such file or folder");
  static final Problem FAULT = new Problem(Problem.Kind.INTERNAL, "ClientNotClosed", "fault");
  static final Problem CONFIGURATION =
      new Problem(Problem.Kind.CONFIGURATION, "mongolint.yml", "line 1: unknown key \"rule\"");

  private Results() {}

  static Result found(Severity... severities) {
    List<Finding> findings = Arrays.stream(severities).map(Results::finding).toList();
    return new Result(findings, List.of(), new Statistics(7, 2, List.of(), 20_000_000));
  }

  static Result with(Result result, Problem... problems) {
    return new Result(result.findings(), List.of(problems), result.statistics());
  }

  static Result noSources() {
    return new Result(List.of(), List.of(), new Statistics(0, 0, List.of(), 0));
  }

  private static Finding finding(Severity severity) {
    Place place = new Place("src/Täglich.java", new Position(3, 5, 3, 20));
    return new Finding(
        "ClientNotClosed",
        severity,
        place,
        "Daily",
        "run()",
        "MongoClients.create()",
        "nothing closes the client",
        "100 connections",
        "close it",
        place,
        List.of(),
        List.of());
  }
}
