package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.config.Settings;
import io.mongolint.finding.Result;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts the commands together, and turns whatever happens into an exit code. */
final class Cli {
  private static final List<String> COMMANDS =
      List.of(
          CheckCommand.NAME,
          ReportCommand.NAME,
          RulesCommand.NAME,
          ExplainCommand.NAME,
          CompletionCommand.NAME);

  private final Console console;
  private final Function<Settings, Result> engine;

  Cli(Console console) {
    this(console, Mongolint::check);
  }

  /** One with a stand-in for the engine, for tests. */
  Cli(Console console, Function<Settings, Result> engine) {
    this.console = console;
    this.engine = engine;
  }

  int run(String... arguments) {
    try {
      Integer code = runPlain(arguments);
      return code != null ? code : picocli(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return fail(e);
    } finally {
      flush();
    }
  }

  void flush() {
    console.flush();
  }

  /** Has picocli read the arguments and run what they ask for. */
  int picocli(String... arguments) {
    return commandLine(arguments).execute(arguments);
  }

  /** Runs an analysis that was asked for in a plain way; null if it was not. */
  Integer runPlain(String... arguments) {
    AnalysisCommand command = arguments.length == 0 ? null : analysis(arguments[0]);
    if (command == null
        || !command.syntax().read(List.of(arguments).subList(1, arguments.length))) {
      return null;
    }
    try {
      return command.call();
    } catch (UsageException wrong) {
      return complain(wrong.getMessage(), "mongolint " + arguments[0]);
    } catch (RuntimeException failure) {
      return fail(failure);
    }
  }

  /** The command of that name if it is one that analyses, or null. */
  private AnalysisCommand analysis(String name) {
    return switch (name) {
      case CheckCommand.NAME -> new CheckCommand(console, engine);
      case ReportCommand.NAME -> new ReportCommand(console, Mongolint::map);
      default -> null;
    };
  }

  /**
   * The command line for these arguments: with the one command that they name, as a short run has
   * no time for the others. Whatever may speak of other commands gets them all.
   */
  private CommandLine commandLine(String... arguments) {
    CommandLine all = new CommandLine(new MongolintCommand().spec());
    String first = arguments.length == 0 ? "" : arguments[0];
    boolean one = COMMANDS.contains(first) && !first.equals(CompletionCommand.NAME);
    for (String name : one ? List.of(first) : COMMANDS) {
      all.addSubcommand(new CommandLine(command(name)));
    }
    return all.setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(Help.defaultColorScheme(console.colors() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpLongOptionsMaxWidth(28)
        .setParameterExceptionHandler(new Complaint())
        .setExecutionExceptionHandler(new Failure());
  }

  private CommandSpec command(String name) {
    AnalysisCommand analysis = analysis(name);
    if (analysis != null) {
      return analysis.syntax().spec(analysis);
    }
    return switch (name) {
      case RulesCommand.NAME -> new RulesCommand(console).spec();
      case ExplainCommand.NAME -> new ExplainCommand(console).spec();
      case CompletionCommand.NAME -> new CompletionCommand(console).spec();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private final class Complaint implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
      return complain(wrong);
    }
  }

  private final class Failure implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception failure, CommandLine command, ParseResult parsed) {
      return failure instanceof UsageException
          ? complain(failure.getMessage(), command.getCommandSpec().qualifiedName())
          : fail(failure);
    }
  }

  private int complain(ParameterException wrong) {
    console.say(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, console.err());
    return showHelp(wrong.getCommandLine().getCommandSpec().qualifiedName());
  }

  private int complain(String message, String command) {
    console.say(message);
    return showHelp(command);
  }

  private int showHelp(String command) {
    console.say("`" + command + " --help` shows what there is");
    return ExitCode.USAGE;
  }

  private int fail(Throwable failure) {
    console.say("internal error: " + failure + "; please report it, with the lines below");
    failure.printStackTrace(console.err());
    return ExitCode.INTERNAL;
  }
}
