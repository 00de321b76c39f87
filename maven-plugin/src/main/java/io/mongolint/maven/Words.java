package io.mongolint.maven;

import io.mongolint.Mongolint;
import io.mongolint.config.Level;
import io.mongolint.config.Profile;
import io.mongolint.finding.Names;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import io.mongolint.report.Editor;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What people write into parameters, as values. The case of a word does not matter; of a wrong one
 * the exception says which are right.
 */
final class Words {
  private static final String NEVER = "never";

  private Words() {}

  /** The severity from which on findings fail the build, or nothing if they never do. */
  static Optional<Severity> failOn(String word) throws BadParameterException {
    if (isBlank(word)) {
      return Optional.of(Severity.ERROR);
    }
    String chosen = one("failOn", word, List.of("error", "warning", "info", NEVER));
    return chosen.equals(NEVER)
        ? Optional.empty()
        : Optional.of(Severity.valueOf(chosen.toUpperCase(Locale.ROOT)));
  }

  /** The profile, or null to leave it to the configuration file. */
  static Profile profile(String word) throws BadParameterException {
    if (isBlank(word)) {
      return null;
    }
    List<String> words =
        Arrays.stream(Profile.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    return Profile.valueOf(one("profile", word, words).toUpperCase(Locale.ROOT));
  }

  /**
   * The formats without doubles, in the order given.
   *
   * @param words what was asked for
   * @param known the formats that there are
   * @param otherwise what it is if nothing was asked for
   */
  static Set<String> formats(
      Collection<String> words, Collection<String> known, Collection<String> otherwise)
      throws BadParameterException {
    Set<String> formats = new LinkedHashSet<>();
    for (String word : orEmpty(words)) {
      if (!isBlank(word)) {
        formats.add(one("formats", word, known));
      }
    }
    return formats.isEmpty() ? new LinkedHashSet<>(otherwise) : formats;
  }

  /** The editor that places lead to, or null if none was chosen. */
  static Editor editor(String word) throws BadParameterException {
    return isBlank(word)
        ? null
        : Editor.valueOf(one("editor", word, Editor.names()).toUpperCase(Locale.ROOT));
  }

  /** The encoding of the sources; UTF-8 unless somebody says otherwise. */
  static Charset encoding(String name) throws BadParameterException {
    if (isBlank(name)) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new BadParameterException(
          "inputEncoding: this Java knows no encoding \""
              + name
              + "\"; common ones are UTF-8, ISO-8859-1, windows-1252 and UTF-16");
    }
  }

  /**
   * What is wanted of rules.
   *
   * @param byName levels by the names of rules
   * @param wishes {@code RULE=LEVEL}, or {@code RULE} to switch it on; they win over {@code byName}
   */
  static Map<String, Level> rules(Map<String, String> byName, Collection<String> wishes)
      throws BadParameterException {
    Map<String, Level> levels = new TreeMap<>();
    for (Map.Entry<String, String> each :
        (byName == null ? Map.<String, String>of() : byName).entrySet()) {
      RuleInfo rule = rule("rules", each.getKey());
      levels.put(rule.name(), level("rules", rule, each.getValue()));
    }
    for (String wish : orEmpty(wishes)) {
      if (!isBlank(wish)) {
        String[] parts = wish.split("=", 2);
        RuleInfo rule = rule("ruleLevels", parts[0].strip());
        levels.put(rule.name(), level("ruleLevels", rule, parts.length == 1 ? null : parts[1]));
      }
    }
    return levels;
  }

  /** The words that are not blank. */
  static List<String> nonBlank(Collection<String> words) {
    return orEmpty(words).stream().filter(word -> !isBlank(word)).map(String::strip).toList();
  }

  private static RuleInfo rule(String parameter, String typed) throws BadParameterException {
    List<RuleInfo> rules = Mongolint.rules();
    for (RuleInfo rule : rules) {
      if (rule.name().equalsIgnoreCase(typed)) {
        return rule;
      }
    }
    List<String> names = rules.stream().map(RuleInfo::name).toList();
    String hint =
        Names.nearest(typed, names).map(near -> "; did you mean " + near + "?").orElse("");
    throw new BadParameterException(
        parameter
            + ": there is no rule \""
            + typed
            + "\", only "
            + String.join(", ", names)
            + hint);
  }

  /** The level named, or that of the rule's own severity if none is. */
  private static Level level(String parameter, RuleInfo rule, String word)
      throws BadParameterException {
    if (isBlank(word)) {
      return Level.valueOf(rule.severity().name());
    }
    List<String> words = Arrays.stream(Level.values()).map(Level::word).toList();
    String where = parameter + ", " + rule.name();
    return Level.valueOf(one(where, word, words).toUpperCase(Locale.ROOT));
  }

  private static String one(String parameter, String typed, Collection<String> words)
      throws BadParameterException {
    String word = typed.strip().toLowerCase(Locale.ROOT);
    if (words.contains(word)) {
      return word;
    }
    throw new BadParameterException(
        parameter + ": there is no \"" + typed.strip() + "\", only " + String.join(", ", words));
  }

  private static Collection<String> orEmpty(Collection<String> words) {
    return words == null ? List.of() : words;
  }

  private static boolean isBlank(String word) {
    return word == null || word.isBlank();
  }
}
