package io.mongolint.cli;

import io.mongolint.config.Settings;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.report.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What every command asks that analyses sources: what to read, and where to write. */
final class RunOptions {
  private final Value<List<Path>> paths = Value.list(Path.class, List.of(Path.of("")));
  private final Value<List<String>> formats;
  private final Value<String> output = Value.of(String.class, null);
  private final Value<Boolean> includeTests = Value.flag();
  private final Value<Path> config = Value.of(Path.class, null);
  private final Value<List<String>> excludes = Value.list(String.class, List.of());
  private final Value<Integer> threads = Value.of(Integer.class, null);
  private final Value<Boolean> quiet = Value.flag();
  private final CacheOptions cache = new CacheOptions();

  /** Those of a command that writes in this format unless told otherwise. */
  RunOptions(String format) {
    formats = Value.list(String.class, List.of(format));
  }

  /** Adds what to read and where to write, which the help shows first. */
  void addInputAndOutput(CommandSpec spec, String formatDescription) {
    spec.addPositional(
        paths
            .arguments("Folders and files; default: this folder.")
            .paramLabel("PATH")
            .arity("0..1")
            .build());
    spec.addOption(
        formats.option(formatDescription, "-f", "--format").paramLabel("FORMAT[:FILE]").build());
    spec.addOption(
        output
            .option(
                "The file for the format that has none of its own; - is the standard output.",
                "-o",
                "--output")
            .paramLabel("FILE")
            .build());
  }

  OptionSpec includeTests() {
    return includeTests.option("Report on test sources too.", "--include-tests").build();
  }

  /** Adds the choice of the configuration and of what to leave out. */
  void addChoice(CommandSpec spec) {
    spec.addOption(
        config
            .option(
                "The configuration; default: mongolint.yml, from the first path upward.",
                "--config")
            .paramLabel("FILE")
            .build());
    spec.addOption(
        excludes
            .option("Paths not to read, as **/generated/**. Repeatable.", "--exclude")
            .paramLabel("PATTERN")
            .splitRegex(",")
            .build());
  }

  OptionSpec threads() {
    return threads.option("How many threads work.", "--threads").paramLabel("N").build();
  }

  void addCache(CommandSpec spec) {
    cache.addTo(spec);
  }

  OptionSpec quiet(String description) {
    return quiet.option(description, "-q", "--quiet").build();
  }

  /** The reports that were asked for, each in one of the formats of these names. */
  List<Output> outputs(Collection<String> names, CommandLine command) {
    try {
      return Output.parse(formats.now(), output.now(), names);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, e.getMessage(), e);
    }
  }

  /** The settings so far; a command adds its own. */
  Settings.Builder settings(CommandLine command) {
    Settings.Builder settings =
        Settings.builder()
            .roots(paths.now())
            .cacheFolder(cache.folder())
            .includeTests(includeTests.now())
            .excludes(excludes.now());
    if (config.now() != null) {
      if (!Files.isRegularFile(config.now())) {
        throw new ParameterException(command, "there is no file " + config.now());
      }
      settings.configurationFile(config.now());
    }
    if (threads.now() != null) {
      if (threads.now() < 1) {
        throw new ParameterException(command, "--threads has to be 1 or more");
      }
      settings.threads(threads.now());
    }
    return settings;
  }

  /** Says what stood in the way of the run. */
  static void sayProblems(Result result, Console console) {
    Summary.problems(result).forEach(console::say);
    boolean explained =
        result.has(Problem.Kind.MISSING_PATH) || result.has(Problem.Kind.CONFIGURATION);
    if (!result.hasSources() && !explained) {
      console.say("there is no Java file to read; is this the right path?");
    }
  }

  /** Says in a line how the run ended, unless nobody wants to know. */
  void saySummary(Result result, Console console) {
    if (!quiet.now()) {
      console.say(Summary.line(result));
    }
  }
}
