package io.mongolint.cli;

import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;

/** The exit codes; the highest that applies wins. */
final class ExitCode {
  /** Nothing at or above the threshold. */
  static final int CLEAN = 0;

  /** Findings at or above the threshold. */
  static final int FINDINGS = 1;

  /** Wrong usage, a missing path, no Java file at all; in a strict run also unparsed files. */
  static final int USAGE = 2;

  /** A fault of mongolint's own. */
  static final int INTERNAL = 3;

  private ExitCode() {}

  /**
   * The exit code of a run.
   *
   * @param threshold the lowest severity that counts, or null for none
   * @param strict whether files that were not analysed in full count
   */
  static int of(Result result, Severity threshold, boolean strict) {
    if (result.has(Problem.Kind.INTERNAL)) {
      return INTERNAL;
    }
    boolean unanalysed =
        strict && result.problems().stream().anyMatch(problem -> problem.kind().isUnanalysed());
    if (unanalysed
        || !result.hasSources()
        || result.has(Problem.Kind.MISSING_PATH)
        || result.has(Problem.Kind.CONFIGURATION)) {
      return USAGE;
    }
    boolean found =
        threshold != null
            && result.findings().stream()
                .anyMatch(finding -> finding.severity().compareTo(threshold) >= 0);
    return found ? FINDINGS : CLEAN;
  }
}
