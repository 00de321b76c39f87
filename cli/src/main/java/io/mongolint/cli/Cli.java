package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.config.Settings;
import io.mongolint.finding.Result;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together, and turns whatever happens into an exit code. */
final class Cli {
  private final Console console;
  private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

  Cli(Console console) {
    this(console, Mongolint::check);
  }

  /** One with a stand-in for the engine, for tests. */
  Cli(Console console, Function<Settings, Result> engine) {
    this.console = console;
    commands.put("check", () -> new CheckCommand(console, engine));
    commands.put("report", () -> new ReportCommand(console, Mongolint::map));
    commands.put("rules", () -> new RulesCommand(console));
    commands.put("explain", () -> new ExplainCommand(console));
    commands.put(CompletionCommand.NAME, () -> new CompletionCommand(console));
  }

  int run(String... arguments) {
    try {
      return commandLine(arguments).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return fail(e);
    } finally {
      console.flush();
    }
  }

  /**
   * The command line for these arguments: with the one command that they name, as reading what
   * options a command has takes longer than the rest of a short run. Whatever may speak of other
   * commands gets them all.
   */
  private CommandLine commandLine(String... arguments) {
    CommandLine all = new CommandLine(new MongolintCommand());
    String first = arguments.length == 0 ? "" : arguments[0];
    boolean one = commands.containsKey(first) && !first.equals(CompletionCommand.NAME);
    commands.forEach(
        (name, command) -> {
          if (!one || name.equals(first)) {
            all.addSubcommand(command.get());
          }
        });
    return all.setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(Help.defaultColorScheme(console.colors() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpLongOptionsMaxWidth(28)
        .setParameterExceptionHandler((wrong, given) -> complain(wrong))
        .setExecutionExceptionHandler((failure, command, parsed) -> fail(failure));
  }

  private int complain(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    console.say(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, console.err());
    console.say("`" + command.getCommandSpec().qualifiedName() + " --help` shows what there is");
    return ExitCode.USAGE;
  }

  private int fail(Throwable failure) {
    console.say("internal error: " + failure + "; please report it, with the lines below");
    failure.printStackTrace(console.err());
    return ExitCode.INTERNAL;
  }
}
