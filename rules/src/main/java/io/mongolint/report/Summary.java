package io.mongolint.report;

import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Says in words what a run did, for the end of the log. */
public final class Summary {
  private static final int NAMES_SHOWN = 10;

  private Summary() {}

  /** The problems, one line each. */
  public static List<String> problems(Result result) {
    return result.problems().stream().map(problem -> TextReport.line(problem.toString())).toList();
  }

  /**
   * The closing line: what was read, what could not be, what was found and how long it took.
   *
   * <p>The names of many files are cut short, as {@link #problems} has given them all.
   */
  public static String line(Result result) {
    StringJoiner parts = new StringJoiner(", ");
    parts.add(count(result.statistics().filesSeen(), "Java file") + " seen");
    parts.add(result.statistics().filesParsed() + " parsed");
    List<String> unanalysed = unanalysed(result);
    if (!unanalysed.isEmpty()) {
      parts.add(unanalysed.size() + " could not be parsed (" + names(unanalysed) + ")");
    }
    // Without the formatter of the JDK, which takes longer to load than a short run has to last.
    long tenths = (result.statistics().nanos() + 50_000_000) / 100_000_000;
    String seconds = tenths / 10 + "." + tenths % 10;
    return TextReport.line(parts + ": " + findings(result.findings())) + " (" + seconds + " s)";
  }

  /** The findings counted by severity: {@code 2 errors, 1 warning}. */
  public static String findings(List<Finding> findings) {
    StringJoiner counts = new StringJoiner(", ");
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      long found = findings.stream().filter(finding -> finding.severity() == severity).count();
      if (found > 0) {
        counts.add(count(found, severity.word()));
      }
    }
    return findings.isEmpty() ? "no findings" : counts.toString();
  }

  private static List<String> unanalysed(Result result) {
    return result.problems().stream()
        .filter(problem -> problem.kind().isUnanalysed())
        .map(Problem::path)
        .distinct()
        .toList();
  }

  private static String names(List<String> paths) {
    String shown = paths.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
    int more = paths.size() - NAMES_SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  private static String count(long number, String thing) {
    String plural = thing.equals(Severity.INFO.word()) ? "" : "s";
    return number + " " + thing + (number == 1 ? "" : plural);
  }
}
