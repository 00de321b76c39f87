package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.config.Settings;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Survey;
import io.mongolint.report.Editor;
import io.mongolint.report.MapFormat;
import io.mongolint.report.MapReport;
import io.mongolint.report.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the connection map. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = MongolintCommand.Version.class,
    sortOptions = false,
    description = "Draws the map of the MongoDB clients: who opens, keeps and closes them.")
final class ReportCommand implements Callable<Integer> {
  private final Console console;
  private final Function<Settings, Survey> engine;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PATH", description = "Folders and files; default: this folder.")
  private List<Path> paths = List.of(Path.of(""));

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[:FILE]",
      description =
          "markdown (default), html, json or mermaid, to the standard output or a file."
              + " Repeatable.")
  private List<String> formats = List.of("markdown");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file for the format that has none of its own; - is the standard output.")
  private String output;

  @Option(
      names = "--editor",
      paramLabel = "EDITOR",
      description =
          "Places in HTML open in ${COMPLETION-CANDIDATES}; the page then holds this machine's"
              + " paths.")
  private Editor editor;

  @Option(names = "--include-tests", description = "Report on test sources too.")
  private boolean includeTests;

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

  @Mixin private CacheOptions cache;

  @Option(names = "--threads", paramLabel = "N", description = "How many threads work.")
  private Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but problems.")
  private boolean quiet;

  ReportCommand(Console console, Function<Settings, Survey> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    List<Output> outputs = outputs();
    Settings settings = settings();
    Survey survey = engine.apply(settings);
    int code = ExitCode.of(survey.result(), null, false);
    for (Output one : outputs) {
      code = Math.max(code, write(one, survey, settings));
    }
    console.out().flush();
    Summary.problems(survey.result()).forEach(console::say);
    boolean explained =
        survey.result().has(Problem.Kind.MISSING_PATH)
            || survey.result().has(Problem.Kind.CONFIGURATION);
    if (!survey.result().hasSources() && !explained) {
      console.say("there is no Java file to read; is this the right path?");
    }
    if (!quiet) {
      console.say(Summary.line(survey.result()));
    }
    return code;
  }

  private List<Output> outputs() {
    try {
      return Output.parse(formats, output, MapFormat.names());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Settings settings() {
    Settings.Builder settings =
        Settings.builder()
            .cacheFolder(cache.folder())
            .roots(paths)
            .includeTests(includeTests)
            .excludes(excludes);
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

  private int write(Output one, Survey survey, Settings settings) {
    Path base = editor == null ? null : Mongolint.open(settings).base();
    MapReport report = MapFormat.of(one.format()).orElseThrow().report(editor, base);
    try {
      one.write(survey.map(), report, console);
      return ExitCode.CLEAN;
    } catch (IOException e) {
      console.say("cannot write " + one.file() + ": " + e);
      return ExitCode.USAGE;
    }
  }
}
