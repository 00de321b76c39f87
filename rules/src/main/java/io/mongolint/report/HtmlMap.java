package io.mongolint.report;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import io.mongolint.finding.ConnectionMap;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

/** The connection map as one page of HTML that needs nothing else: no network, no script. */
final class HtmlMap implements MapReport {
  private static final String TEMPLATE = "io/mongolint/report/map.html.mustache";

  private final Editor editor;
  private final Path base;

  /**
   * Makes one.
   *
   * @param editor where links to places go, or null for places without links
   * @param base the folder that places are relative to; null without an editor
   */
  HtmlMap(Editor editor, Path base) {
    this.editor = editor;
    this.base = base;
  }

  @Override
  public void write(ConnectionMap map, Appendable out) throws IOException {
    Mustache template = new DefaultMustacheFactory().compile(TEMPLATE);
    StringWriter text = new StringWriter();
    template.execute(text, new MapPage(map, editor, base));
    out.append(text.getBuffer());
  }
}
