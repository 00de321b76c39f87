package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.finding.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the rules. */
final class RulesCommand implements Callable<Integer> {
  /** What it is called by. */
  static final String NAME = "rules";

  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  /** The command with its options, for the command line. */
  CommandSpec spec() {
    return Specs.withHelp(Specs.command(NAME, this, "Lists the rules."));
  }

  @Override
  public Integer call() {
    List<RuleInfo> rules = Mongolint.rules();
    int width = rules.stream().mapToInt(rule -> rule.name().length()).max().orElse(0);
    for (RuleInfo rule : rules) {
      String format = "%-" + width + "s  %-7s  %s\n";
      String severity = rule.severity().word();
      console.out().printf(Locale.ROOT, format, rule.name(), severity, rule.summary());
    }
    return ExitCode.CLEAN;
  }
}
