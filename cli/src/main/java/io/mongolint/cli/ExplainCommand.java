package io.mongolint.cli;

import io.mongolint.report.RulePage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the page of a rule; no network is needed. */
final class ExplainCommand implements Callable<Integer> {
  /** What it is called by. */
  static final String NAME = "explain";

  private final Console console;
  private final Value<String> rule = Value.of(String.class, null);
  private final CommandSpec spec;

  ExplainCommand(Console console) {
    this.console = console;
    spec = Specs.command(NAME, this, "Explains a rule: what it finds, why, and how to mend it.");
    spec.addPositional(
        rule.arguments("The name of the rule; `mongolint rules` lists all.")
            .label("RULE")
            .positional()
            .required(true)
            .build());
    Specs.withHelp(spec);
  }

  /** The command with its options, for the command line. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    String name = RuleNames.resolve(rule.now());
    String page = RulePage.of(name).map(RulePage::markdown).orElseThrow();
    console.out().print(page);
    return ExitCode.CLEAN;
  }
}
