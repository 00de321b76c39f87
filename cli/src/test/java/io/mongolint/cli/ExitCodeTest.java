package io.mongolint.cli;

import static io.mongolint.finding.Severity.ERROR;
import static io.mongolint.finding.Severity.INFO;
import static io.mongolint.finding.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.finding.Result;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExitCodeTest {

  static Stream<Arguments> runs() {
    Result clean = Results.found();
    Result errors = Results.found(ERROR);
    Result warnings = Results.found(WARNING, INFO);
    return Stream.of(
        run(0, clean, ""),
        run(1, errors, ""),
        run(0, warnings, ""),
        run(1, warnings, "--fail-on=warning"),
        run(1, errors, "--fail-on=WARNING"),
        run(0, Results.found(INFO), "--fail-on=warning"),
        run(0, errors, "--fail-on=never"),
        run(0, Results.with(clean, Results.BROKEN), ""),
        run(1, Results.with(errors, Results.BROKEN), ""),
        run(2, Results.with(clean, Results.BROKEN), "--strict"),
        run(2, Results.with(errors, Results.BROKEN), "--strict"),
        run(0, clean, "--strict"),
        run(2, Results.with(clean, Results.MISSING), ""),
        run(2, Results.with(errors, Results.MISSING), ""),
        run(2, Results.with(clean, Results.MISSING), "--fail-on=never"),
        run(2, Results.with(clean, Results.CONFIGURATION), ""),
        run(2, Results.noSources(), ""),
        run(3, Results.with(clean, Results.FAULT), ""),
        run(3, Results.with(errors, Results.MISSING, Results.FAULT), ""));
  }

  @ParameterizedTest(name = "{index}: {0} with {2}")
  @MethodSource("runs")
  void highestThatAppliesWins(int code, Result result, String option) {
    Run run = option.isEmpty() ? Run.on(result, "check") : Run.on(result, "check", option);

    assertThat(run.code()).isEqualTo(code);
  }

  private static Arguments run(int code, Result result, String option) {
    return Arguments.of(code, result, option);
  }
}
