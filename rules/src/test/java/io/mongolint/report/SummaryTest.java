package io.mongolint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Statistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void saysWhatWasSeenParsedAndFound() {
    assertThat(Summary.line(Samples.result()))
        .isEqualTo(
            "120 Java files seen, 14 parsed, 1 could not be parsed (src/Broken.java):"
                + " 3 errors, 1 info (1.3 s)");
    assertThat(Summary.line(Samples.empty()))
        .isEqualTo("1 Java file seen, 0 parsed: no findings (0.0 s)");
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(Summary.line(Samples.empty())).contains("(0.0 s)");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesEachProblemButOnlyTenInTheClosingLine() {
    List<Problem> problems =
        IntStream.range(10, 25)
            .mapToObj(i -> new Problem(Problem.Kind.SYNTAX, "F" + i + ".java", "broken"))
            .toList();
    Result result = new Result(List.of(), problems, new Statistics(30, 15, List.of(), 0));

    assertThat(Summary.problems(result)).hasSize(15).contains("F24.java: broken");
    assertThat(Summary.line(result))
        .contains("15 could not be parsed (F10.java, ")
        .contains("F19.java and 5 more)");
  }
}
