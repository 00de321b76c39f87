package io.mongolint.cli;

import io.mongolint.config.Settings;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.report.Summary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

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

  /** The syntax of the command, with where to write, which the help shows first. */
  Syntax syntax(String name, String description, String formatDescription) {
    Option read = paths.arguments("Folders and files; default: this folder.").label("PATH");
    Syntax syntax = new Syntax(name, description, read);
    syntax.add(
        formats.option(formatDescription, "-f", "--format").label("FORMAT[:FILE]"),
        output
            .option(
                "The file for the format that has none of its own; - is the standard output.",
                "-o",
                "--output")
            .label("FILE"));
    return syntax;
  }

  Option includeTests() {
    return includeTests.option("Report on test sources too.", "--include-tests");
  }

  /** Adds the choice of the configuration and of what to leave out. */
  void addChoice(Syntax syntax) {
    syntax.add(
        config
            .option(
                "The configuration; default: mongolint.yml, from the first path upward.",
                "--config")
            .label("FILE"),
        excludes
            .option("Paths not to read, as **/generated/**. Repeatable.", "--exclude")
            .label("PATTERN")
            .separatedByCommas());
  }

  Option threads() {
    return threads.option("How many threads work.", "--threads").label("N");
  }

  void addCache(Syntax syntax) {
    cache.addTo(syntax);
  }

  Option quiet(String description) {
    return quiet.option(description, "-q", "--quiet");
  }

  /** The reports that were asked for, each in one of the formats of these names. */
  List<Output> outputs(Collection<String> names) {
    try {
      return Output.parse(formats.now(), output.now(), names);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage(), e);
    }
  }

  /** The settings so far; a command adds its own. */
  Settings.Builder settings() {
    Settings.Builder settings =
        Settings.builder()
            .roots(paths.now())
            .cacheFolder(cache.folder())
            .includeTests(includeTests.now())
            .excludes(excludes.now());
    if (config.now() != null) {
      if (!Files.isRegularFile(config.now())) {
        throw new UsageException("there is no file " + config.now());
      }
      settings.configurationFile(config.now());
    }
    if (threads.now() != null) {
      if (threads.now() < 1) {
        throw new UsageException("--threads has to be 1 or more");
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
