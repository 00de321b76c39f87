package io.mongolint.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names for findings that stay the same while the code around them moves, for baselines and for the
 * services that tell old findings from new ones.
 *
 * <p>A fingerprint knows no line number: two findings that are alike in all that it knows are told
 * apart by their order in the file.
 */
public final class Fingerprints {
  private Fingerprints() {}

  /**
   * The fingerprints of {@code findings}, in the same order.
   *
   * @param findings all findings of a run, in {@link Finding#ORDER}
   */
  public static List<String> of(List<Finding> findings) {
    MessageDigest sha = sha256();
    Map<String, Integer> seen = new HashMap<>();
    List<String> fingerprints = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      String kind = kind(finding);
      String named = kind + "\0" + seen.merge(kind, 1, Integer::sum);
      fingerprints.add(
          HexFormat.of().formatHex(sha.digest(named.getBytes(StandardCharsets.UTF_8))));
    }
    return List.copyOf(fingerprints);
  }

  private static String kind(Finding finding) {
    return String.join(
        "\0",
        finding.rule(),
        finding.place().path(),
        finding.type(),
        finding.member(),
        normalised(finding.expression()));
  }

  /**
   * The expression without the white space that a formatter may add or remove: all of it, save
   * between two words and inside strings.
   */
  static String normalised(String expression) {
    StringBuilder text = new StringBuilder(expression.length());
    char quote = 0;
    boolean space = false;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (quote != 0) {
        text.append(c);
        if (c == '\\' && i + 1 < expression.length()) {
          text.append(expression.charAt(++i));
        } else if (c == quote) {
          quote = 0;
        }
      } else if (Character.isWhitespace(c)) {
        space = true;
      } else {
        if (space && joinsWords(text, c)) {
          text.append(' ');
        }
        text.append(c);
        quote = c == '"' || c == '\'' ? c : 0;
        space = false;
      }
    }
    return text.toString();
  }

  private static boolean joinsWords(StringBuilder text, char next) {
    return text.length() > 0
        && Character.isJavaIdentifierPart(text.charAt(text.length() - 1))
        && Character.isJavaIdentifierPart(next);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
