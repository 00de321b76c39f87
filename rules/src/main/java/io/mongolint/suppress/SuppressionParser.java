package io.mongolint.suppress;

import io.mongolint.facts.CommentFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.SuppressionFacts;
import io.mongolint.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the annotations and comments that name mongolint. All others are somebody else's. */
final class SuppressionParser {
  private static final String KEY = "mongolint";

  /**
   * {@code mongolint:ignore Rule, Rule - why}, from the start of the comment: a comment that only
   * speaks of the form is no use of it.
   */
  private static final Pattern COMMENT =
      Pattern.compile(
          "[*\\s]*mongolint:ignore\\b\\s*(?<rules>\\w+(?:\\s*,\\s*\\w+)*)?\\s*"
              + "(?:[-–—:]+(?<reason>.*))?.*",
          Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private SuppressionParser() {}

  /** All suppressions of a file: annotations first, then comments. */
  static List<Suppression> parse(FileFacts file) {
    List<Suppression> found = new ArrayList<>();
    for (SuppressionFacts annotation : file.suppressions()) {
      annotation.keys().forEach(key -> addKey(found, file, annotation, key.strip()));
    }
    for (CommentFacts comment : file.comments()) {
      addComment(found, file, comment);
    }
    return found;
  }

  private static void addKey(
      List<Suppression> found, FileFacts file, SuppressionFacts annotation, String key) {
    Place place = new Place(file.path(), annotation.position());
    String written = "@SuppressWarnings(\"" + key + "\")";
    if (key.equals(KEY)) {
      found.add(new Suppression(Suppression.EVERY_RULE, written, place, annotation.extent(), null));
    } else if (key.startsWith(KEY + ":")) {
      for (String rule : names(key.substring(KEY.length() + 1))) {
        found.add(new Suppression(rule, written, place, annotation.extent(), null));
      }
    }
  }

  private static void addComment(List<Suppression> found, FileFacts file, CommentFacts comment) {
    Matcher matcher = COMMENT.matcher(comment.text());
    if (!matcher.matches()) {
      return;
    }
    Place place = new Place(file.path(), comment.position());
    String given = matcher.group("reason");
    String reason = given != null && WORD.matcher(given).find() ? given.strip() : "";
    String rules = matcher.group("rules");
    if (rules == null) {
      found.add(new Suppression(null, "mongolint:ignore", place, null, reason));
      return;
    }
    for (String rule : names(rules)) {
      found.add(new Suppression(rule, "mongolint:ignore " + rule, place, null, reason));
    }
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).distinct().toList();
  }
}
