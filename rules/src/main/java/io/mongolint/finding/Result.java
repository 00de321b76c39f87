package io.mongolint.finding;

import java.util.List;

/**
 * What a run gives.
 *
 * @param findings what was found and not suppressed, in {@link Finding#ORDER}
 * @param problems what could not be analysed, in order of paths
 * @param statistics what the run did
 */
public record Result(List<Finding> findings, List<Problem> problems, Statistics statistics) {

  /** Copies the lists. */
  public Result {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /** Says whether there was any Java file at all. */
  public boolean hasSources() {
    return statistics.filesSeen() > 0;
  }

  /** Says whether there is a problem of that kind. */
  public boolean has(Problem.Kind kind) {
    return problems.stream().anyMatch(problem -> problem.kind() == kind);
  }
}
