package io.mongolint.maven;

import static io.mongolint.maven.Findings.finding;
import static io.mongolint.maven.Findings.place;
import static io.mongolint.maven.Findings.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisTest {
  @TempDir private Path base;

  private final AtomicInteger runs = new AtomicInteger();
  private final Analysis analysis =
      new Analysis(
          settings -> {
            runs.incrementAndGet();
            return result(List.of());
          });

  @Test
  void analysesAProgramOnceForAllModules() {
    Result first = analysis.of(program(StandardCharsets.UTF_8));
    assertThat(analysis.of(program(StandardCharsets.UTF_8))).isSameAs(first);
    assertThat(runs).hasValue(1);
  }

  @Test
  void analysesAgainWhenAnythingIsDifferent() throws IOException {
    analysis.of(program(StandardCharsets.UTF_8));
    analysis.of(program(StandardCharsets.ISO_8859_1));
    assertThat(runs).hasValue(2);

    Files.writeString(base.resolve("Made.java"), "class Made {}");
    analysis.of(program(StandardCharsets.ISO_8859_1));
    assertThat(runs).hasValue(3);
  }

  @Test
  void leavesToAModuleWhatIsItsOwn() {
    Finding own = finding(Severity.ERROR, place("b/src/B.java", 3), place("a/src/A.java", 1));
    Finding other = finding(Severity.ERROR, place("a/src/A.java", 1));
    Finding neighbour = finding(Severity.ERROR, place("b/src2/B.java", 3));
    Problem ownProblem = new Problem(Problem.Kind.SYNTAX, "b/src/C.java", "broken");
    Problem otherProblem = new Problem(Problem.Kind.SYNTAX, "a/src/C.java", "broken");
    Problem internal = new Problem(Problem.Kind.INTERNAL, "ClientNotClosed", "failed");
    Problem configuration = new Problem(Problem.Kind.CONFIGURATION, "mongolint.yml:1", "bad");

    Result within =
        Analysis.within(
            result(
                List.of(other, own, neighbour), ownProblem, otherProblem, internal, configuration),
            base,
            List.of(base.resolve("b/src")));

    assertThat(within.findings()).containsExactly(own);
    assertThat(within.problems()).containsExactly(ownProblem, internal, configuration);
  }

  private Program program(Charset encoding) {
    return new Program(
        base,
        List.of(base),
        List.of(),
        List.of(),
        List.of(),
        false,
        encoding,
        null,
        Map.of(),
        null,
        null);
  }
}
