package io.mongolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CommandsTest {

  @Test
  void withoutCommandTheUsageIsShown() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: mongolint").contains("check", "rules", "explain");
  }

  @Test
  void helpShowsCommandsAndExitCodes() throws IOException {
    Run run = Run.of("--help");

    assertThat(run.code()).isZero();
    Golden.check("help.txt", run.out().replace("\r\n", "\n"));
  }

  @Test
  void helpOfCheckShowsItsOptions() throws IOException {
    Run run = Run.of("check", "--help");

    assertThat(run.code()).isZero();
    Golden.check("help-check.txt", run.out().replace("\r\n", "\n"));
  }

  @Test
  void versionNamesMongolintAndJava() {
    Run run = Run.of("--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("mongolint \\d+\\.\\d+\\.\\d+\\S* \\(Java \\d+.*\\)\\R");
  }

  @Test
  void unknownCommandIsExplained() {
    Run run = Run.of("chek");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("chek").contains("mongolint check");
  }

  @Test
  void completionIsAShellScript() {
    Run run = Run.of("completion");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("--fail-on");
  }
}
