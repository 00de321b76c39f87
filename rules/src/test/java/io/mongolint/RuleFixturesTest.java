package io.mongolint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.finding.Finding;
import io.mongolint.fixture.FixtureCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture speaks exactly where it is marked. A new case needs no code here. */
class RuleFixturesTest {
  static Stream<FixtureCase> cases() throws IOException {
    Path fixtures = Path.of("..", "test-fixtures");
    try (Stream<Path> modules = Files.list(fixtures)) {
      return modules
          .filter(module -> module.getFileName().toString().startsWith("driver"))
          .map(module -> module.resolve("src/main/java"))
          .filter(Files::isDirectory)
          .sorted()
          .flatMap(sources -> FixtureCase.below(sources).stream())
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void speaksWhereItIsMarked(FixtureCase each) {
    var result = each.run();
    assertThat(each.mismatches(result)).isEmpty();
    String name = each.path().getFileName().toString().toLowerCase(java.util.Locale.ROOT);
    List<?> expected = each.expected();
    if (name.startsWith("bad")) {
      assertThat(expected).as("a Bad case has a mark").isNotEmpty();
    } else if (name.startsWith("good")) {
      assertThat(expected).as("a Good case has none").isEmpty();
    } else if (name.startsWith("miss")) {
      Set<String> found = result.findings().stream().map(Finding::rule).collect(Collectors.toSet());
      assertThat(each.missed()).as("a Miss case says what is missed").isNotEmpty();
      assertThat(found)
          .as("what was a miss is found now: change the mark")
          .doesNotContainAnyElementsOf(each.missed());
    }
  }
}
