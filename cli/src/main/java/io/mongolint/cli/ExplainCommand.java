package io.mongolint.cli;

import io.mongolint.report.RulePage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the page of a rule; no network is needed. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = MongolintCommand.Version.class,
    description = "Explains a rule: what it finds, why, and how to mend it.")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "RULE",
      description = "The name of the rule; `mongolint rules` lists all.")
  private String rule;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String name = RuleNames.resolve(rule, spec.commandLine());
    String page = RulePage.of(name).map(RulePage::markdown).orElseThrow();
    console.out().print(page);
    return ExitCode.CLEAN;
  }
}
