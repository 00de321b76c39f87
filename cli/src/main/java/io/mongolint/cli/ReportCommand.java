package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.config.Settings;
import io.mongolint.finding.Survey;
import io.mongolint.report.Editor;
import io.mongolint.report.MapFormat;
import io.mongolint.report.MapReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Draws the connection map. */
final class ReportCommand implements AnalysisCommand {
  /** What it is called by. */
  static final String NAME = "report";

  private final Console console;
  private final Function<Settings, Survey> engine;
  private final RunOptions run = new RunOptions("markdown");
  private final Value<Editor> editor = Value.choice(Editor.class, null, Editor.values());
  private final Syntax syntax;

  ReportCommand(Console console, Function<Settings, Survey> engine) {
    this.console = console;
    this.engine = engine;
    syntax =
        run.syntax(
            NAME,
            "Draws the map of the MongoDB clients: who opens, keeps and closes them.",
            "markdown (default), html, json or mermaid, to the standard output or a file."
                + " Repeatable.");
    addOptions();
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  /** Adds the options in the order in which the help shows them. */
  private void addOptions() {
    syntax.add(
        editor
            .option(
                "Places in HTML open in ${COMPLETION-CANDIDATES}; the page then holds this"
                    + " machine's paths.",
                "--editor")
            .label("EDITOR"),
        run.includeTests());
    run.addChoice(syntax);
    run.addCache(syntax);
    syntax.add(run.threads(), run.quiet("Say nothing but problems."));
  }

  @Override
  public Integer call() {
    List<Output> outputs = run.outputs(MapFormat.names());
    Settings settings = run.settings().build();
    Survey survey = engine.apply(settings);
    int code = ExitCode.of(survey.result(), null, false);
    for (Output one : outputs) {
      code = Math.max(code, write(one, survey, settings));
    }
    console.out().flush();
    RunOptions.sayProblems(survey.result(), console);
    run.saySummary(survey.result(), console);
    return code;
  }

  private int write(Output one, Survey survey, Settings settings) {
    Path base = editor.now() == null ? null : Mongolint.open(settings).base();
    MapReport report = MapFormat.of(one.format()).orElseThrow().report(editor.now(), base);
    try {
      one.write(survey.map(), report, console);
      return ExitCode.CLEAN;
    } catch (IOException e) {
      console.say("cannot write " + one.file() + ": " + e);
      return ExitCode.USAGE;
    }
  }
}
