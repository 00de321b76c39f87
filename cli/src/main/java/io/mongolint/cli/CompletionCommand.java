package io.mongolint.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete options. */
@Command(
    name = CompletionCommand.NAME,
    mixinStandardHelpOptions = true,
    versionProvider = MongolintCommand.Version.class,
    description = "Prints a completion script for bash and zsh: source <(mongolint completion)")
final class CompletionCommand implements Callable<Integer> {
  /** What it is called by. */
  static final String NAME = "completion";

  private final Console console;

  @Spec private CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("mongolint", spec.root().commandLine()));
    return ExitCode.CLEAN;
  }
}
