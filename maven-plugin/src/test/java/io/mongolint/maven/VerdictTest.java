package io.mongolint.maven;

import static io.mongolint.maven.Findings.finding;
import static io.mongolint.maven.Findings.place;
import static io.mongolint.maven.Findings.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.finding.Problem;
import io.mongolint.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Path REPORT = Path.of("mongolint.txt");

  private final Verdict mixed =
      new Verdict(
          result(
              List.of(
                  finding(Severity.ERROR, place("A.java", 1)),
                  finding(Severity.WARNING, place("A.java", 2)),
                  finding(Severity.WARNING, place("A.java", 3)),
                  finding(Severity.INFO, place("A.java", 4)))),
          REPORT);

  @Test
  void countsFromASeverityOn() {
    assertThat(mixed.violations(Optional.of(Severity.ERROR))).isEqualTo(1);
    assertThat(mixed.violations(Optional.of(Severity.WARNING))).isEqualTo(3);
    assertThat(mixed.violations(Optional.of(Severity.INFO))).isEqualTo(4);
    assertThat(mixed.violations(Optional.empty())).isZero();
  }

  @Test
  void saysHowManyOfWhatAndWhere() {
    assertThat(mixed.isClean()).isFalse();
    assertThat(mixed.message()).isEqualTo("1 error, 2 warnings, 1 info; see mongolint.txt");
    assertThat(new Verdict(mixed.result(), null).message())
        .isEqualTo("1 error, 2 warnings, 1 info");
  }

  @Test
  void saysOfACleanResultWhatWasRead() {
    Verdict clean = new Verdict(result(List.of()), REPORT);
    assertThat(clean.isClean()).isTrue();
    assertThat(clean.message())
        .isEqualTo("no findings (the program has 3 Java files, 2 of them parsed)");
  }

  @Test
  void countsAFileThatWasNotAnalysedOnce() {
    Verdict verdict =
        new Verdict(
            result(
                List.of(),
                new Problem(Problem.Kind.SYNTAX, "A.java", "here"),
                new Problem(Problem.Kind.SYNTAX, "A.java", "there"),
                new Problem(Problem.Kind.ENCODING, "B.java", "not UTF-8")),
            REPORT);
    assertThat(verdict.unanalysed()).isEqualTo(1);
    assertThat(verdict.isFaulty()).isFalse();
  }

  @Test
  void knowsAFaultOfItsOwn() {
    Problem fault = new Problem(Problem.Kind.INTERNAL, "ClientNotClosed", "failed");
    assertThat(new Verdict(result(List.of(), fault), REPORT).isFaulty()).isTrue();
  }
}
