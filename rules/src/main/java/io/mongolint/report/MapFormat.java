package io.mongolint.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format of the connection map; front ends call it by its name in lower case. */
public enum MapFormat {
  /** One page that needs neither network nor script. */
  HTML("html"),
  /** For programs; {@code docs/report.schema.json} describes it. */
  JSON("json"),
  /** For an issue or a wiki; it holds the diagram of {@link #MERMAID}. */
  MARKDOWN("md"),
  /** The diagram alone. */
  MERMAID("mmd");

  private final String extension;

  MapFormat(String extension) {
    this.extension = extension;
  }

  /** The names of all formats, in alphabetical order. */
  public static List<String> names() {
    return Arrays.stream(values()).map(MapFormat::word).toList();
  }

  /** The format of that name, whatever its case. */
  public static Optional<MapFormat> of(String name) {
    return Arrays.stream(values()).filter(each -> each.word().equalsIgnoreCase(name)).findFirst();
  }

  /** The name, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What files of this format end with, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * What writes it.
   *
   * @param editor where the places of {@link #HTML} lead to, or null for places without links
   * @param base the folder that places are relative to; null without an editor
   */
  public MapReport report(Editor editor, Path base) {
    return switch (this) {
      case HTML -> new HtmlMap(editor, base);
      case JSON -> new JsonMap();
      case MARKDOWN -> new MarkdownMap();
      case MERMAID -> new MermaidMap();
    };
  }
}
