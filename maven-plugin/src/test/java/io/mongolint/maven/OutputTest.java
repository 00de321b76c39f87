package io.mongolint.maven;

import static io.mongolint.maven.Findings.finding;
import static io.mongolint.maven.Findings.place;
import static io.mongolint.maven.Findings.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.finding.Place;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import io.mongolint.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  private static final Place PLACE = place("src/Größe.java", 3);

  @Test
  void writesEveryFormatToAFileOfItsOwn(@TempDir Path folder) throws IOException {
    Result result = result(List.of(finding(Severity.ERROR, PLACE)));
    Path reports = folder.resolve("target/mongolint");

    Map<String, Path> files = Output.write(result, Reports.names(), reports);

    assertThat(files.keySet()).isEqualTo(Reports.names());
    assertThat(files.values()).doesNotHaveDuplicates().allMatch(Files::isRegularFile);
    assertThat(Output.forPeople(files)).isEqualTo(reports.resolve("mongolint.txt"));
    assertThat(reports.resolve("mongolint.txt"))
        .content()
        .startsWith("src/Größe.java:3:5: error: nobody closes it [ClientNotClosed]\n");
    assertThat(reports.resolve("mongolint.sarif")).content().contains("\"ClientNotClosed\"");
  }

  @Test
  void sendsPeopleToWhatThereIs() {
    Path sarif = Path.of("mongolint.sarif");
    assertThat(Output.forPeople(Map.of("sarif", sarif))).isEqualTo(sarif);
    assertThat(Output.forPeople(Map.of())).isNull();
  }

  @Test
  void logsAGroupAsLoudAsItsWorst() {
    Place cause = place("src/Cause.java", 9);
    List<Output.Line> lines =
        Output.findings(
            result(
                List.of(
                    finding(Severity.WARNING, place("src/A.java", 1), cause),
                    finding(Severity.WARNING, place("src/B.java", 1)),
                    finding(Severity.ERROR, place("src/C.java", 1), cause),
                    finding(Severity.INFO, place("src/D.java", 1)))));
    assertThat(lines.stream().filter(line -> line.text().contains("[")))
        .containsExactly(
            line(Severity.ERROR, "src/A.java:1:5: warning"),
            line(Severity.ERROR, "src/C.java:1:5: error"),
            line(Severity.WARNING, "src/B.java:1:5: warning"),
            line(Severity.INFO, "src/D.java:1:5: info"));
    assertThat(lines)
        .contains(
            new Output.Line(Severity.ERROR, "2 findings have one cause, at src/Cause.java:9:5:"),
            new Output.Line(Severity.WARNING, "  fix: close it"));
  }

  @Test
  void logsAFaultOfItsOwnLouderThanABrokenFile() {
    List<Output.Line> lines =
        Output.problems(
            result(
                List.of(),
                new Problem(Problem.Kind.SYNTAX, "src/A.java", "broken"),
                new Problem(Problem.Kind.INTERNAL, "ClientNotClosed", "failed")));
    assertThat(lines)
        .containsExactly(
            new Output.Line(Severity.WARNING, "src/A.java: broken"),
            new Output.Line(Severity.ERROR, "ClientNotClosed: failed"));
  }

  private static Output.Line line(Severity severity, String start) {
    return new Output.Line(severity, start + ": nobody closes it [ClientNotClosed]");
  }
}
