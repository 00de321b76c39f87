package io.mongolint.cli;

import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import io.mongolint.finding.Statistics;
import io.mongolint.report.Reports;
import io.mongolint.report.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses sources and reports what it finds. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = MongolintCommand.Version.class,
    sortOptions = false,
    description = "Finds leaks in Java sources. All paths together are one program.")
final class CheckCommand implements Callable<Integer> {
  private final Console console;
  private final Function<Settings, Result> engine;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", description = "Folders and files; default: this folder.")
  private List<Path> paths = List.of(Path.of(""));

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[:FILE]",
      description = "text (default) or sarif, to the standard output or a file. Repeatable.")
  private List<String> formats = List.of("text");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file for the format that has none of its own; - is the standard output.")
  private String output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES} (default: error).")
  private Threshold threshold = Threshold.ERROR;

  @Option(names = "--include-tests", description = "Report on test sources too.")
  private boolean includeTests;

  @Option(names = "--strict", description = "Exit with 2 if a file cannot be read or parsed.")
  private boolean strict;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration; default: mongolint.yml, from the first path upward.")
  private Path config;

  @Option(
      names = "--exclude",
      paramLabel = "PATTERN",
      split = ",",
      description = "Paths not to read, as **/generated/**. Repeatable.")
  private List<String> excludes = List.of();

  @Option(
      names = "--rules",
      paramLabel = "RULE[=LEVEL]",
      split = ",",
      description =
          "Adds to the default: a rule to switch on, or its level: off, info, warning, error.")
  private List<String> rules = List.of();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "default, or strict: also rules whose findings are only information.")
  private Profile profile;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES} (default: auto).")
  private Color color = Color.AUTO;

  @Option(names = "--threads", paramLabel = "N", description = "How many threads work.")
  private Integer threads;

  @Mixin private CacheOptions cache;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but findings and problems.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say which files were parsed, and why.")
  private boolean verbose;

  CheckCommand(Console console, Function<Settings, Result> engine) {
    this.console = console;
    this.engine = engine;
  }

  /** From where on findings fail the run. */
  enum Threshold {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    NEVER(null);

    private final Severity severity;

    Threshold(Severity severity) {
      this.severity = severity;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When text is coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    List<Output> outputs = outputs();
    Result result = engine.apply(settings());
    int code = ExitCode.of(result, threshold.severity, strict);
    for (Output one : outputs) {
      code = Math.max(code, write(one, result));
    }
    // What was found stands above what is said about it, where both go to one terminal.
    console.out().flush();
    speak(result);
    return code;
  }

  private List<Output> outputs() {
    try {
      return Output.parse(formats, output, Reports.names());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Settings settings() {
    Settings.Builder settings =
        Settings.builder()
            .roots(paths)
            .cacheFolder(cache.folder())
            .includeTests(includeTests)
            .strict(strict)
            .excludes(excludes)
            .rules(RuleLevels.parse(rules, spec.commandLine()))
            .profile(profile);
    if (config != null) {
      if (!Files.isRegularFile(config)) {
        throw new ParameterException(spec.commandLine(), "there is no file " + config);
      }
      settings.configurationFile(config);
    }
    if (threads != null) {
      if (threads < 1) {
        throw new ParameterException(spec.commandLine(), "--threads has to be 1 or more");
      }
      settings.threads(threads);
    }
    return settings.build();
  }

  private int write(Output one, Result result) {
    boolean colored = color == Color.ALWAYS || (color == Color.AUTO && console.colors());
    try {
      one.write(result, console, colored);
      return ExitCode.CLEAN;
    } catch (IOException e) {
      console.say("cannot write " + one.file() + ": " + e);
      return ExitCode.USAGE;
    }
  }

  private void speak(Result result) {
    Summary.problems(result).forEach(console::say);
    boolean explained =
        result.has(Problem.Kind.MISSING_PATH) || result.has(Problem.Kind.CONFIGURATION);
    if (!result.hasSources() && !explained) {
      console.say("there is no Java file to read; is this the right path?");
    }
    if (verbose) {
      for (Statistics.Round round : result.statistics().rounds()) {
        console.say(
            String.format(
                Locale.ROOT,
                "parsed %d files: %s (%d ms)",
                round.files(),
                round.reason(),
                round.nanos() / 1_000_000));
      }
    }
    if (!quiet) {
      console.say(Summary.line(result));
    }
  }
}
