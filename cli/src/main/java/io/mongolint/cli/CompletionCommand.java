package io.mongolint.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** Prints what a shell needs to complete options. */
final class CompletionCommand implements Callable<Integer> {
  /** What it is called by. */
  static final String NAME = "completion";

  private final Console console;
  private final CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
    spec =
        Specs.withHelp(
            Specs.command(
                NAME,
                this,
                "Prints a completion script for bash and zsh: source <(mongolint completion)"));
  }

  /** The command with its options, for the command line. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("mongolint", spec.root().commandLine()));
    return ExitCode.CLEAN;
  }
}
