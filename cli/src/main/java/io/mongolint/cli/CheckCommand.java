package io.mongolint.cli;

import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import io.mongolint.finding.Result;
import io.mongolint.finding.Severity;
import io.mongolint.finding.Statistics;
import io.mongolint.report.Reports;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Analyses sources and reports what it finds. */
final class CheckCommand implements AnalysisCommand {
  /** What it is called by. */
  static final String NAME = "check";

  private final Console console;
  private final Function<Settings, Result> engine;
  private final RunOptions run = new RunOptions("text");
  private final Value<Threshold> threshold =
      Value.choice(Threshold.class, Threshold.ERROR, Threshold.values());
  private final Value<Boolean> strict = Value.flag();
  private final Value<List<String>> rules = Value.list(String.class, List.of());
  private final Value<Profile> profile = Value.choice(Profile.class, null, Profile.values());
  private final Value<Color> color = Value.choice(Color.class, Color.AUTO, Color.values());
  private final Value<Boolean> verbose = Value.flag();
  private final Syntax syntax;

  CheckCommand(Console console, Function<Settings, Result> engine) {
    this.console = console;
    this.engine = engine;
    syntax =
        run.syntax(
            NAME,
            "Finds leaks in Java sources. All paths together are one program.",
            "text (default) or sarif, to the standard output or a file. Repeatable.");
    addOptions();
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  /** Adds the options in the order in which the help shows them. */
  private void addOptions() {
    syntax.add(
        threshold
            .option(
                "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES} (default: error).",
                "--fail-on")
            .label("SEVERITY"),
        run.includeTests(),
        strict.option("Exit with 2 if a file cannot be read or parsed.", "--strict"));
    run.addChoice(syntax);
    syntax.add(
        rules
            .option(
                "Adds to the default: a rule to switch on, or its level: off, info, warning, error.",
                "--rules")
            .label("RULE[=LEVEL]")
            .separatedByCommas(),
        profile
            .option(
                "default, or strict: also rules whose findings are only information.", "--profile")
            .label("PROFILE"),
        color.option("${COMPLETION-CANDIDATES} (default: auto).", "--color").label("WHEN"),
        run.threads());
    run.addCache(syntax);
    syntax.add(
        run.quiet("Say nothing but findings and problems."),
        verbose.option("Say which files were parsed, and why.", "-v", "--verbose"));
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
    List<Output> outputs = run.outputs(Reports.names());
    Result result = engine.apply(settings());
    int code = ExitCode.of(result, threshold.now().severity, strict.now());
    for (Output one : outputs) {
      code = Math.max(code, write(one, result));
    }
    // What was found stands above what is said about it, where both go to one terminal.
    console.out().flush();
    speak(result);
    return code;
  }

  private Settings settings() {
    return run.settings()
        .strict(strict.now())
        .rules(RuleLevels.parse(rules.now()))
        .profile(profile.now())
        .build();
  }

  private int write(Output one, Result result) {
    boolean colored =
        color.now() == Color.ALWAYS || (color.now() == Color.AUTO && console.colors());
    try {
      one.write(result, console, colored);
      return ExitCode.CLEAN;
    } catch (IOException e) {
      console.say("cannot write " + one.file() + ": " + e);
      return ExitCode.USAGE;
    }
  }

  private void speak(Result result) {
    RunOptions.sayProblems(result, console);
    if (verbose.now()) {
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
    run.saySummary(result, console);
  }
}
