package io.mongolint.maven;

import io.mongolint.Mongolint;
import io.mongolint.finding.ConnectionMap;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import io.mongolint.report.MapFormat;
import io.mongolint.report.MapReport;
import io.mongolint.report.Report;
import io.mongolint.report.Reports;
import io.mongolint.report.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Results as files and as lines of a log. */
final class Output {
  private static final String TEXT = "text";

  private Output() {}

  /** A line of a log and how loud it is. */
  record Line(Severity severity, String text) {}

  /**
   * Writes reports.
   *
   * @return the files by format, in the order of the formats
   */
  static Map<String, Path> write(Result result, Collection<String> formats, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    Map<String, Path> files = new LinkedHashMap<>();
    for (String format : formats) {
      Path file = folder.resolve(fileName(format));
      Files.writeString(file, render(result, format), StandardCharsets.UTF_8);
      files.put(format, file);
    }
    return files;
  }

  /** Writes a map, and gives the file. */
  static Path write(ConnectionMap map, MapFormat format, MapReport report, Path folder)
      throws IOException {
    StringBuilder text = new StringBuilder();
    report.write(map, text);
    Files.createDirectories(folder);
    Path file = folder.resolve("connection-map." + format.extension());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file;
  }

  /**
   * The file to send people to: the text if there is one, else the first; null if there is none.
   */
  static Path forPeople(Map<String, Path> files) {
    Path text = files.get(TEXT);
    return text != null ? text : files.values().stream().findFirst().orElse(null);
  }

  /** Files are named after the format, which is also what most of them are known to end with. */
  private static String fileName(String format) {
    return "mongolint." + (format.equals(TEXT) ? "txt" : format);
  }

  /**
   * The findings as the text report has them. Those that share a cause stand together, as loud as
   * the worst of them.
   */
  static List<Line> findings(Result result) {
    Map<Place, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : result.findings()) {
      groups.computeIfAbsent(finding.cause(), cause -> new ArrayList<>()).add(finding);
    }
    List<Line> lines = new ArrayList<>();
    for (List<Finding> group : groups.values()) {
      Severity worst = group.stream().map(Finding::severity).max(Severity::compareTo).orElseThrow();
      Result part = new Result(group, List.of(), result.statistics());
      try {
        render(part, TEXT).lines().forEach(text -> lines.add(new Line(worst, text)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return lines;
  }

  /** What could not be analysed; loud if it is a fault of our own. */
  static List<Line> problems(Result result) {
    List<Line> lines = new ArrayList<>();
    for (Problem problem : result.problems()) {
      Severity severity =
          problem.kind() == Problem.Kind.INTERNAL ? Severity.ERROR : Severity.WARNING;
      Result one = new Result(List.of(), List.of(problem), result.statistics());
      Summary.problems(one).forEach(text -> lines.add(new Line(severity, text)));
    }
    return lines;
  }

  private static String render(Result result, String format) throws IOException {
    Report report =
        Reports.byName(format, new Reports.Options(Mongolint.rules(), false)).orElseThrow();
    StringBuilder text = new StringBuilder();
    report.write(result, text);
    return text.toString();
  }
}
