package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.finding.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = MongolintCommand.Version.class,
    description = "Lists the rules.")
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
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
