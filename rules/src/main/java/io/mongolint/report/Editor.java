package io.mongolint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An editor that opens links to places in files. */
public enum Editor {
  /** Visual Studio Code. */
  VSCODE("vscode://file%s:%d:%d"),
  /** IntelliJ IDEA. */
  IDEA("idea://open?file=%s&line=%d&column=%d");

  private final String link;

  Editor(String link) {
    this.link = link;
  }

  /** The names of all editors, in lower case. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Editor::toString).toList();
  }

  /**
   * The link to a place.
   *
   * @param path the absolute path, with {@code /} and escaped as links want it
   * @param line from 1
   * @param column from 1
   */
  String link(String path, int line, int column) {
    return String.format(Locale.ROOT, link, path, line, column);
  }

  /** The name, in lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
