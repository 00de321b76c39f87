package io.mongolint.checkstyle;

import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import io.mongolint.Mongolint;
import io.mongolint.finding.Finding;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rules a module reports, and as what. */
final class RuleChoice {
  /** Those that run anyway. */
  static final RuleChoice DEFAULT = new RuleChoice(Set.of(), Set.of(), Map.of(), null);

  private static final String OFF = "off";

  private final Set<String> only;
  private final Set<String> without;
  private final Map<String, SeverityLevel> levels;
  private final String problem;

  private RuleChoice(
      Set<String> only, Set<String> without, Map<String, SeverityLevel> levels, String problem) {
    this.only = only;
    this.without = without;
    this.levels = levels;
    this.problem = problem;
  }

  /** Reads what somebody wrote. What has no meaning is left out, and told. */
  static RuleChoice parse(Collection<String> entries) {
    Set<String> only = new HashSet<>();
    Set<String> without = new HashSet<>();
    Map<String, SeverityLevel> levels = new HashMap<>();
    String problem = null;
    for (String entry : entries) {
      String text = entry.strip();
      int sign = text.indexOf('=');
      String name = sign < 0 ? text : text.substring(0, sign).strip();
      String level = sign < 0 ? "" : text.substring(sign + 1).strip().toLowerCase(Locale.ROOT);
      Optional<RuleInfo> rule =
          Mongolint.rules().stream().filter(each -> each.name().equalsIgnoreCase(name)).findAny();
      if (text.isEmpty()) {
        continue;
      }
      if (rule.isEmpty()) {
        problem = "rules: there is no rule \"" + name + "\"; there are " + names();
      } else if (level.equals(OFF)) {
        without.add(rule.get().name());
      } else {
        only.add(rule.get().name());
        SeverityLevel wanted = severity(level);
        if (wanted != null) {
          levels.put(rule.get().name(), wanted);
        } else if (sign >= 0) {
          problem =
              "rules: \"" + level + "\" is no severity: there are off, info, warning and error";
        }
      }
    }
    if (!without.isEmpty()) {
      // Who says what is not to run wants all the rest, and gives some of it a severity.
      only.clear();
    }
    return new RuleChoice(Set.copyOf(only), Set.copyOf(without), Map.copyOf(levels), problem);
  }

  private static SeverityLevel severity(String word) {
    return switch (word) {
      case "info" -> SeverityLevel.INFO;
      case "warning" -> SeverityLevel.WARNING;
      case "error" -> SeverityLevel.ERROR;
      default -> null;
    };
  }

  private static String names() {
    return String.join(", ", Mongolint.rules().stream().map(RuleInfo::name).toList());
  }

  /** What is wrong with what somebody wrote, or null. */
  String problem() {
    return problem;
  }

  /** Says whether a rule was asked for by name that does not run by itself. */
  boolean needsStrict() {
    List<RuleInfo> all = only.isEmpty() ? List.of() : Mongolint.rules();
    return all.stream()
        .anyMatch(each -> each.severity() == Severity.INFO && only.contains(each.name()));
  }

  /**
   * The severity to report a finding with; null not to report it.
   *
   * @param module the severity of the module: findings are never more severe, unless their rule has
   *     a severity of its own
   */
  SeverityLevel level(Finding finding, SeverityLevel module) {
    String rule = finding.rule();
    if (without.contains(rule) || (!only.isEmpty() && !only.contains(rule))) {
      return null;
    }
    SeverityLevel wanted = levels.get(rule);
    return wanted != null ? wanted : milder(of(finding.severity()), module);
  }

  /** Says how severities compare: those of Checkstyle rise from "ignore" to "error". */
  private static SeverityLevel milder(SeverityLevel a, SeverityLevel b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /** Checkstyle's word for one of our severities. */
  private static SeverityLevel of(Severity severity) {
    return switch (severity) {
      case INFO -> SeverityLevel.INFO;
      case WARNING -> SeverityLevel.WARNING;
      case ERROR -> SeverityLevel.ERROR;
    };
  }
}
