package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.finding.Names;
import io.mongolint.finding.RuleInfo;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The names of rules as people type them. */
final class RuleNames {
  private RuleNames() {}

  /** The rule meant by {@code typed}, whatever its case; else the usage error that helps on. */
  static String resolve(String typed, CommandLine command) {
    List<String> names = Mongolint.rules().stream().map(RuleInfo::name).toList();
    for (String name : names) {
      if (name.equalsIgnoreCase(typed)) {
        return name;
      }
    }
    String hint =
        Names.nearest(typed, names)
            .map(name -> "did you mean " + name + "?")
            .orElse("`mongolint rules` lists all");
    throw new ParameterException(command, "there is no rule \"" + typed + "\"; " + hint);
  }
}
