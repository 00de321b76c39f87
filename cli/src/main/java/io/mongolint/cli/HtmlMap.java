package io.mongolint.cli;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import io.mongolint.finding.ConnectionMap;
import io.mongolint.report.MapReport;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * The connection map as one page of HTML that needs nothing else: no network, no script.
 *
 * <p>It lives here, not beside the other formats: the layout of the picture takes libraries that
 * the jars for Checkstyle and Maven shall not carry.
 */
final class HtmlMap implements MapReport {
  private static final String TEMPLATE = "io/mongolint/cli/map.html.mustache";

  private final ReportCommand.Editor editor;
  private final Path base;

  /**
   * Makes one.
   *
   * @param editor where links to places go, or null for places without links
   * @param base the folder that places are relative to; null without an editor
   */
  HtmlMap(ReportCommand.Editor editor, Path base) {
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
