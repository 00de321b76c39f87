package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.config.Settings;
import io.mongolint.finding.Result;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together, and turns whatever happens into an exit code. */
final class Cli {
  private final Console console;
  private final CommandLine commands;

  Cli(Console console) {
    this(console, Mongolint::check);
  }

  /** One with a stand-in for the engine, for tests. */
  Cli(Console console, Function<Settings, Result> engine) {
    this.console = console;
    commands =
        new CommandLine(new MongolintCommand())
            .addSubcommand(new CheckCommand(console, engine))
            .addSubcommand(new ReportCommand(console, Mongolint::map))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new CompletionCommand(console))
            .setOut(console.out())
            .setErr(console.err())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(Help.defaultColorScheme(console.colors() ? Ansi.ON : Ansi.OFF))
            .setUsageHelpLongOptionsMaxWidth(28)
            .setParameterExceptionHandler((wrong, arguments) -> complain(wrong))
            .setExecutionExceptionHandler((failure, command, parsed) -> fail(failure));
  }

  int run(String... arguments) {
    try {
      return commands.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return fail(e);
    } finally {
      console.flush();
    }
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
