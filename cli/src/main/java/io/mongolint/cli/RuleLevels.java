package io.mongolint.cli;

import io.mongolint.Mongolint;
import io.mongolint.config.Level;
import io.mongolint.finding.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what {@code --rules} wants: {@code RULE}, or {@code RULE=LEVEL}. */
final class RuleLevels {
  private RuleLevels() {}

  /** The levels by rule; a rule without a level gets its own severity. */
  static Map<String, Level> parse(List<String> wishes) {
    Map<String, Level> levels = new TreeMap<>();
    for (String wish : wishes) {
      String[] parts = wish.split("=", 2);
      String name = RuleNames.resolve(parts[0].strip());
      levels.put(name, parts.length == 1 ? ownLevel(name) : level(parts[1].strip()));
    }
    return levels;
  }

  private static Level ownLevel(String rule) {
    return Mongolint.rules().stream()
        .filter(info -> info.name().equals(rule))
        .map(RuleInfo::severity)
        .map(severity -> Level.valueOf(severity.name()))
        .findFirst()
        .orElseThrow();
  }

  private static Level level(String word) {
    for (Level level : Level.values()) {
      if (level.word().equalsIgnoreCase(word)) {
        return level;
      }
    }
    List<String> words = Arrays.stream(Level.values()).map(Level::word).toList();
    throw new UsageException(
        "there is no level \"" + word + "\", only " + String.join(", ", words));
  }
}
