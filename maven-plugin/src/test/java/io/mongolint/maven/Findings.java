package io.mongolint.maven;

import io.mongolint.facts.Position;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import io.mongolint.finding.Statistics;
import java.util.List;

/** Results without an analysis. */
final class Findings {
  private Findings() {}

  static Result result(List<Finding> findings, Problem... problems) {
    return new Result(findings, List.of(problems), new Statistics(3, 2, List.of(), 0));
  }

  static Place place(String path, int line) {
    return new Place(path, new Position(line, 5, line, 20));
  }

  static Finding finding(Severity severity, Place place) {
    return finding(severity, place, place);
  }

  static Finding finding(Severity severity, Place place, Place cause) {
    return new Finding(
        "ClientNotClosed",
        severity,
        place,
        "shop.Orders",
        "orders()",
        "MongoClients.create()",
        "nobody closes it",
        "much",
        "close it",
        cause,
        List.of(),
        List.of());
  }
}
