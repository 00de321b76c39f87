package io.mongolint.cli;

import static io.mongolint.finding.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import io.mongolint.finding.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  private static final Result ERRORS = Results.found(ERROR);

  @TempDir private Path folder;

  @Test
  void findingsGoToStandardOutputAndTheRestToStandardError() {
    Run run = Run.on(Results.with(ERRORS, Results.BROKEN), "check");

    assertThat(run.out())
        .isEqualTo(
            """
            src/Täglich.java:3:5: error: nothing closes the client [ClientNotClosed]
              cost: 100 connections
              fix: close it
            """);
    assertThat(run.err())
        .isEqualTo(
            """
            mongolint: src/Broken.java: line 3: expected ";"
            mongolint: 7 Java files seen, 2 parsed, 1 could not be parsed (src/Broken.java): 1 error (0.0 s)
            """);
  }

  @Test
  void quietLeavesFindingsAndProblems() {
    assertThat(Run.on(ERRORS, "check", "--quiet").err()).isEmpty();
    assertThat(Run.on(Results.with(ERRORS, Results.BROKEN), "check", "-q").err())
        .isEqualTo("mongolint: src/Broken.java: line 3: expected \";\"\n");
  }

  @Test
  void noJavaFileIsNoSuccess() {
    assertThat(Run.on(Results.noSources(), "check").err()).contains("there is no Java file");
    assertThat(Run.on(Results.with(Results.noSources(), Results.MISSING), "check").err())
        .contains("nowhere: there is no such file")
        .doesNotContain("there is no Java file");
  }

  @Test
  void reportsGoToFilesWhoseFoldersAreMade() throws IOException {
    Path sarif = folder.resolve("a/b/out.sarif");
    Path text = folder.resolve("out.txt");

    Run run =
        Run.on(
            ERRORS,
            "check",
            "--format=sarif:" + sarif,
            "--format=text",
            "--output=" + text,
            "--color=always");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(sarif)).startsWith("{\n").doesNotContain("\r");
    assertThat(Files.readString(text)).startsWith("src/Täglich.java:3:5: error: ");
  }

  @Test
  void oneFormatCanGoToStandardOutputBesideFiles() {
    Path sarif = folder.resolve("out.sarif");

    assertThat(Run.on(ERRORS, "check", "-f", "sarif:" + sarif, "-f", "text").out())
        .startsWith("src/Täglich.java");
    assertThat(Run.on(ERRORS, "check", "-f", "sarif", "-o", "-").out()).startsWith("{\n");
    assertThat(sarif).exists();
  }

  @Test
  void aReportThatCannotBeWrittenIsNoSuccess() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Run run = Run.on(Results.found(), "check", "-o", file.resolve("out.txt").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cannot write");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format=serif | did you mean sarif?",
        "--format=text: | name of the report's file is empty",
        "--fail-on=high | high",
        "--color=red | red",
        "--threads=0 | --threads has to be 1 or more",
        "--threads=many | many",
        "--config=no/such.yml | there is no file",
        "--rules=NoSuchRule | there is no rule \"NoSuchRule\"",
        "--profile=loose | loose",
        "--formats=text | --formats"
      })
  void wrongUsageIsExplained(String option, String expected) {
    Run run = Run.on(Results.found(), "check", option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("mongolint: ").contains(expected).contains("--help");
  }

  @Test
  void twoFormatsCannotShareStandardOutput() {
    Run run = Run.on(ERRORS, "check", "-f", "text", "-f", "sarif");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("only one format can go to the standard output");
  }

  @Test
  void outputNeedsAFormatThatTakesIt() {
    assertThat(Run.on(ERRORS, "check", "-f", "text:a.txt", "-o", "b.txt").err())
        .contains("--output b.txt is for a format without a file of its own");
  }

  @ParameterizedTest
  @CsvSource({
    "auto, true, , true",
    "auto, true, NO_COLOR, false",
    "auto, true, TERM, false",
    "auto, false, , false",
    "always, false, NO_COLOR, true",
    "never, true, , false"
  })
  void colourIsForThoseWhoSeeIt(String when, boolean terminal, String variable, boolean colored) {
    // A value that says no to colours in either variable.
    Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, "dumb");

    Run run = Run.with(s -> ERRORS, environment, terminal, "check", "--color", when);
    assertThat(run.out().contains("\u001B[")).isEqualTo(colored);
  }

  @Test
  void withoutOptionsTheCurrentFolderIsAnalysed() {
    Settings settings = settings("check");

    assertThat(settings.roots()).containsExactly(Path.of(""));
    assertThat(settings.includeTests()).isFalse();
    assertThat(settings.strict()).isFalse();
    assertThat(settings.profile()).isEqualTo(Profile.DEFAULT);
  }

  @Test
  void optionsBecomeSettings() throws IOException {
    Path config = Files.createFile(folder.resolve("my.yml"));
    Settings settings =
        settings(
            "check",
            "--include-tests",
            "--strict",
            "--exclude=**/gen/**,x/**",
            "--exclude=y",
            "--profile=strict",
            "--threads=3",
            "--config=" + config,
            "a",
            "b");

    assertThat(settings.roots()).containsExactly(Path.of("a"), Path.of("b"));
    assertThat(settings.includeTests()).isTrue();
    assertThat(settings.strict()).isTrue();
    assertThat(settings.excludes()).containsExactly("**/gen/**", "x/**", "y");
    assertThat(settings.profile()).isEqualTo(Profile.STRICT);
    assertThat(settings.threads()).isEqualTo(3);
    assertThat(settings.configurationFile()).isEqualTo(config);
  }

  @Test
  void argumentsCanStandInAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("arguments"), "check\n--strict\nsrc\n");

    assertThat(settings("@" + file).roots()).containsExactly(Path.of("src"));
  }

  @ParameterizedTest
  @ValueSource(classes = {IllegalStateException.class, StackOverflowError.class})
  void aFaultIsReportedAsOne(Class<? extends Throwable> kind) {
    Run run =
        Run.with(
            settings -> {
              if (kind == StackOverflowError.class) {
                throw new StackOverflowError();
              }
              throw new IllegalStateException("why");
            },
            Map.of(),
            false,
            "check");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("internal error").contains(kind.getSimpleName());
  }

  private static Settings settings(String... arguments) {
    AtomicReference<Settings> seen = new AtomicReference<>();
    Run run =
        Run.with(
            settings -> {
              seen.set(settings);
              return Results.found();
            },
            Map.of(),
            false,
            arguments);
    assertThat(run.err()).contains("no findings");
    return seen.get();
  }
}
