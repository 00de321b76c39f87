package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.finding.Names;
import io.mongolint.finding.RuleInfo;
import java.util.List;

/** The names of rules as people type them. */
final class RuleNames {
  private RuleNames() {}

  /** The rule meant by {@code typed}, whatever its case; else the usage error that helps on. */
  static String resolve(String typed) {
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
    throw new UsageException("there is no rule \"" + typed + "\"; " + hint);
  }
}
