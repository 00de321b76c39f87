package io.mongolint.report;

import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import io.mongolint.finding.TraceStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Findings as text for people and terminals: {@code path:line:column: severity: message [Rule]},
 * below it the route, the cost and the remedy.
 *
 * <p>Findings that share a cause stand together. A step of a route that they share, and what is the
 * same to say of all of them, is said once.
 */
public final class TextReport implements Report {
  private static final String STEP = "    ";
  private static final String NOTE = "  ";

  private final boolean color;

  /** Makes one; with {@code color}, for a terminal. */
  public TextReport(boolean color) {
    this.color = color;
  }

  @Override
  public void write(Result result, Appendable out) throws IOException {
    Map<Place, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      groups.computeIfAbsent(finding.cause(), cause -> new ArrayList<>()).add(finding);
    }
    boolean first = true;
    for (Map.Entry<Place, List<Finding>> group : groups.entrySet()) {
      out.append(first ? "" : "\n");
      writeGroup(group.getKey(), group.getValue(), out);
      first = false;
    }
  }

  private void writeGroup(Place cause, List<Finding> findings, Appendable out) throws IOException {
    if (findings.size() > 1) {
      String heading = findings.size() + " findings have one cause, at " + cause + ":";
      out.append(styled(Style.BOLD, line(heading))).append('\n');
    }
    Set<TraceStep> shown = new HashSet<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      out.append(headline(finding)).append('\n');
      writeSteps(finding.trace(), shown, out);
      writeSteps(finding.related(), shown, out);
      if (i + 1 == findings.size() || !saysTheSame(finding, findings.get(i + 1))) {
        writeNote("cost", finding.cost(), out);
        writeNote("fix", finding.remedy(), out);
      }
    }
  }

  private String headline(Finding finding) {
    String severity = finding.severity().word() + ":";
    return styled(Style.BOLD, line(finding.place() + ":"))
        + " "
        + styled(Style.of(finding.severity()), severity)
        + " "
        + line(finding.message())
        + " "
        + styled(Style.DIM, "[" + finding.rule() + "]");
  }

  private void writeSteps(List<TraceStep> steps, Set<TraceStep> shown, Appendable out)
      throws IOException {
    for (TraceStep step : steps) {
      if (shown.add(step)) {
        out.append(STEP)
            .append(styled(Style.DIM, line(step.place() + ":")))
            .append(' ')
            .append(line(step.text()))
            .append('\n');
      }
    }
  }

  private void writeNote(String name, String text, Appendable out) throws IOException {
    if (!text.isBlank()) {
      out.append(NOTE)
          .append(styled(Style.DIM, name + ":"))
          .append(' ')
          .append(line(text))
          .append('\n');
    }
  }

  private static boolean saysTheSame(Finding one, Finding next) {
    return one.rule().equals(next.rule())
        && one.cost().equals(next.cost())
        && one.remedy().equals(next.remedy());
  }

  /**
   * Text that stays on one line and cannot steer a terminal: file names and code are not ours to
   * trust.
   */
  static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> clean.appendCodePoint(c == '\n' || c == '\t' ? ' ' : shownAsIs(c) ? c : '\uFFFD'));
    return clean.toString();
  }

  private static boolean shownAsIs(int c) {
    return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
  }

  private String styled(Style style, String text) {
    return color ? style.escape + text + Style.RESET : text;
  }

  private enum Style {
    BOLD("\u001B[1m"),
    DIM("\u001B[2m"),
    RED("\u001B[1;31m"),
    YELLOW("\u001B[1;33m"),
    BLUE("\u001B[1;34m");

    static final String RESET = "\u001B[0m";

    final String escape;

    Style(String escape) {
      this.escape = escape;
    }

    static Style of(Severity severity) {
      return switch (severity) {
        case ERROR -> RED;
        case WARNING -> YELLOW;
        case INFO -> BLUE;
      };
    }
  }
}
