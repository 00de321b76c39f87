package io.mongolint.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts catalog texts into lines and words. Each run does that before any compiler has seen the
 * code, so it is done with few calls; a pattern or a tokenizer takes some for each letter.
 */
final class Lines {
  private Lines() {}

  /** The lines of a text in UTF-8 that say something: not blank, and no comment. */
  static List<String> read(InputStream in) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  /** The words of a line without blanks around it; the last one may have blanks in it. */
  static List<String> words(String line, int most) {
    List<String> words = new ArrayList<>(most);
    int start = 0;
    for (int end = blank(line, 0); end >= 0 && words.size() + 1 < most; end = blank(line, start)) {
      words.add(line.substring(start, end));
      start = end + 1;
      while (line.charAt(start) == ' ' || line.charAt(start) == '\t') {
        start++;
      }
    }
    words.add(line.substring(start));
    return words;
  }

  private static int blank(String line, int from) {
    int space = line.indexOf(' ', from);
    int tab = line.indexOf('\t', from);
    return space < 0 || (tab >= 0 && tab < space) ? tab : space;
  }

  /** What stands between commas. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
      parts.add(text.substring(start, comma));
      start = comma + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }
}
