package io.mongolint.maven;

import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import io.mongolint.finding.Statistics;
import io.mongolint.report.Summary;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a result means for a build.
 *
 * @param result the result
 * @param report the report for people, or null if none was written
 */
record Verdict(Result result, Path report) {

  /** Says whether there is nothing to tell. */
  boolean isClean() {
    return result.findings().isEmpty();
  }

  /** Says whether mongolint itself failed. */
  boolean isFaulty() {
    return result.has(Problem.Kind.INTERNAL);
  }

  /** How many findings are at least as bad as that; none if nothing is bad enough. */
  long violations(Optional<Severity> failOn) {
    return failOn
        .map(
            least ->
                result.findings().stream()
                    .filter(finding -> finding.severity().compareTo(least) >= 0)
                    .count())
        .orElse(0L);
  }

  /** How many files could not be analysed in full. */
  long unanalysed() {
    return result.problems().stream()
        .filter(problem -> problem.kind().isUnanalysed())
        .map(Problem::path)
        .distinct()
        .count();
  }

  /** The findings counted by severity, and where to read more; of a clean result what was read. */
  String message() {
    String counts = Summary.findings(result.findings());
    if (isClean()) {
      Statistics statistics = result.statistics();
      String files = statistics.filesSeen() == 1 ? " Java file" : " Java files";
      return counts
          + " (the program has "
          + statistics.filesSeen()
          + files
          + ", "
          + statistics.filesParsed()
          + " of them parsed)";
    }
    return report == null ? counts : counts + "; see " + report;
  }
}
