package io.mongolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.config.Settings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments are read by mongolint or by picocli: nobody shall be able to tell by which. */
class SyntaxTest {
  /** No option that writes a file. */
  private static final List<String> WORDS =
      List.of(
          "--format",
          "-f",
          "--format=sarif",
          "text",
          "sarif",
          "TEXT",
          "json",
          "-",
          "--fail-on",
          "--fail-on=Never",
          "warning",
          "never",
          "error",
          "--include-tests",
          "--include-tests=false",
          "--strict",
          "--config",
          "--config=",
          "missing.yml",
          "--exclude",
          "--exclude=**/a/**,b",
          "a,b",
          "a,,b",
          ",",
          "\"a,b\"",
          "--rules",
          "client-not-closed",
          "cursor-not-closed=off",
          "no-such-rule",
          "--profile",
          "strict",
          "--profile=strict",
          "--color",
          "always",
          "auto",
          "--threads",
          "--threads=2",
          "0",
          "010",
          "2",
          "99999999999",
          "--cache",
          "--no-cache",
          "-q",
          "--quiet",
          "-qv",
          "-v",
          "--verbose",
          "--unknown",
          "--",
          "@file",
          "",
          "src",
          "check",
          "a b",
          "it's");

  @TempDir private Path directory;

  /** What came of a command line. */
  private record Outcome(Integer code, String said, Settings settings) {}

  /** Both ways, and what each of them made of the arguments; no code if a way left it alone. */
  private static Outcome outcome(boolean plain, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Settings> seen = new ArrayList<>();
    Cli cli =
        new Cli(
            new Console(out, out, Map.of(), () -> true),
            settings -> {
              seen.add(settings);
              return Results.found(io.mongolint.finding.Severity.WARNING);
            });
    Integer code = plain ? cli.runPlain(arguments) : Integer.valueOf(cli.picocli(arguments));
    cli.flush();
    Settings settings = seen.isEmpty() ? null : seen.get(0);
    return new Outcome(code, out.toString(StandardCharsets.UTF_8), settings);
  }

  private static void assertSame(String... arguments) {
    Outcome plain = outcome(true, arguments);
    if (plain.code() != null) {
      assertThat(plain)
          .as(String.join(" ", arguments))
          .usingRecursiveComparison()
          .isEqualTo(outcome(false, arguments));
    }
  }

  @Test
  void readsAnyArgumentsAsPicocliDoes() {
    Random random = new Random(6);
    int plain = 0;
    for (int i = 0; i < 800; i++) {
      List<String> arguments = new ArrayList<>(List.of("check"));
      for (int n = random.nextInt(6); n > 0; n--) {
        arguments.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      String[] line = arguments.toArray(String[]::new);
      plain += outcome(true, line).code() == null ? 0 : 1;
      assertSame(line);
    }
    assertThat(plain).isGreaterThan(150);
  }

  @Test
  void readsEveryOptionAsPicocliDoes() throws Exception {
    Path config = Files.writeString(directory.resolve("some.yml"), "profile: strict\n");
    String[] line = {
      "check",
      "--format",
      "sarif",
      "-f",
      "text:" + directory.resolve("a.txt"),
      "-o",
      directory.resolve("b.sarif").toString(),
      "--fail-on=warning",
      "--include-tests",
      "--strict",
      "--config",
      config.toString(),
      "--exclude=**/a/**,b",
      "--exclude",
      "c",
      "--rules",
      "client-not-closed=error,cursor-not-closed",
      "--profile",
      "strict",
      "--color",
      "always",
      "--threads",
      "3",
      "--cache=" + directory,
      "-v",
      "one",
      "two"
    };

    assertThat(outcome(true, line).code()).isNotNull();
    assertSame(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check .",
        "check --quiet --fail-on never --color never --no-cache src",
        "check --format=sarif --output=- src",
        "check --strict --include-tests -f sarif a b c",
        "report --quiet missing"
      })
  void readsWhatMostPeopleWriteWithoutPicocli(String line) {
    assertThat(outcome(true, line.split(" ")).code()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --help",
        "check -h src",
        "check --version",
        "check --threads two",
        "check --fail-on sometimes",
        "check --format",
        "check --no-such-option",
        "check --strict --strict",
        "check @file",
        "rules",
        "--version"
      })
  void leavesTheRestToPicocli(String line) {
    assertThat(outcome(true, line.split(" ")).code()).isNull();
  }
}
