package io.mongolint.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page of a rule, {@code docs/rules/<Rule>.md}: the build puts the pages into the jar.
 *
 * @param rule the rule's name
 * @param markdown the page as it is written
 */
public record RulePage(String rule, String markdown) {
  private static final Pattern FENCE = Pattern.compile("(?m)^```.*\\R?");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\([^)]+\\)");

  /** The page of {@code rule}, if the jar holds one. */
  public static Optional<RulePage> of(String rule) {
    String name = "/io/mongolint/docs/rules/" + rule + ".md";
    try (InputStream in = RulePage.class.getResourceAsStream(name)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new RulePage(rule, text.replace("\r\n", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page without the signs of Markdown. */
  public String plainText() {
    String text = FENCE.matcher(markdown).replaceAll("");
    text = HEADING.matcher(text).replaceAll("");
    return LINK.matcher(text).replaceAll("$1").replace("`", "").strip();
  }

  /** The first paragraph under a heading on one line, or nothing. */
  public Optional<String> firstParagraph(String heading) {
    int start = markdown.indexOf("\n## " + heading + "\n");
    if (start < 0) {
      return Optional.empty();
    }
    String below = markdown.substring(start + heading.length() + 5).strip();
    String paragraph = below.split("\n\\s*\n", 2)[0];
    String plain = new RulePage(rule, paragraph).plainText().replaceAll("\\s+", " ");
    return plain.isEmpty() || paragraph.startsWith("#") ? Optional.empty() : Optional.of(plain);
  }
}
