package io.mongolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Draws the connection map of the example. */
class ReportCommandTest {
  private static final String EXAMPLE = Path.of("../test-fixtures/example").toString();

  @TempDir private Path folder;

  @Test
  void markdownIsTheDefault() throws IOException {
    Run run = Run.of("report", EXAMPLE);

    assertThat(run.code()).isZero();
    Golden.check("example-map.md", run.out());
  }

  @Test
  void jsonOfTheExample() throws IOException {
    Golden.check("example-map.json", Run.of("report", EXAMPLE, "-f", "json").out());
  }

  @Test
  void mermaidOfTheExample() throws IOException {
    Golden.check("example-map.mmd", Run.of("report", EXAMPLE, "-f", "mermaid").out());
  }

  @Test
  void severalFormatsInOneRun() throws IOException {
    Path json = folder.resolve("new/map.json");
    Path html = folder.resolve("map.html");

    Run run = Run.of("report", EXAMPLE, "-f", "json:" + json, "-f", "HTML", "-o", html.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(json).content().startsWith("{\n  \"format\" : 1,");
    assertThat(html).content().startsWith("<!DOCTYPE html>");
  }

  @Test
  void unknownFormatNamesTheNearest() {
    Run run = Run.of("report", EXAMPLE, "-f", "mermiad");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("html, json, markdown, mermaid; did you mean mermaid?");
  }

  @Test
  void pageIsWellFormedAndShowsEveryClient() throws Exception {
    Document page = page("-f", "html");

    assertThat(texts(page, "article"))
        .hasSize(3)
        .anyMatch(text -> text.contains("VectorStoreManager"))
        .anyMatch(text -> text.contains("ShopConfiguration"))
        .anyMatch(text -> text.contains("OrderController"));
    assertThat(texts(page, "svg").get(0)).contains("Startup", "Per request", "Clients", "Shutdown");
    assertThat(texts(page, "pre")).anyMatch(text -> text.contains("MongoClients.create(URI)"));
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void pageNeedsNoNetworkAndItsLinksLeadSomewhere() throws Exception {
    Document page = page("-f", "html");
    Set<String> ids = new HashSet<>();
    for (Element each : elements(page, "*")) {
      if (each.hasAttribute("id")) {
        assertThat(ids.add(each.getAttribute("id"))).as(each.getAttribute("id")).isTrue();
      }
    }

    for (Element each : elements(page, "*")) {
      assertThat(each.hasAttribute("src")).isFalse();
      if (each.hasAttribute("href")) {
        assertThat(each.getAttribute("href")).startsWith("#");
        assertThat(ids).contains(each.getAttribute("href").substring(1));
      }
    }
    assertThat(page.getElementsByTagName("link").getLength()).isZero();
    assertThat(texts(page, "style")).noneMatch(style -> style.contains("url("));
  }

  @Test
  void samePageEachTime() {
    String first = Run.of("report", EXAMPLE, "-f", "html").out();

    assertThat(Run.of("report", EXAMPLE, "-f", "html", "--threads", "1").out()).isEqualTo(first);
  }

  @Test
  void placesOpenInAnEditorWhenAsked() {
    Run code = Run.of("report", EXAMPLE, "-f", "html", "--editor", "vscode");
    Run idea = Run.of("report", EXAMPLE, "-f", "html", "--editor", "idea");

    assertThat(code.out())
        .containsPattern("href=\"vscode://file/[^\"]+/ShopConfiguration\\.java:22:26\"");
    assertThat(idea.out())
        .containsPattern(
            "href=\"idea://open\\?file[^\"]+/ShopConfiguration\\.java&amp;line[^\"]+22&amp;col");
  }

  @Test
  void passwordsAreLeftOut() throws IOException {
    Files.writeString(
        folder.resolve("Db.java"),
        """
        import com.mongodb.client.*;
        class Db {
          static final MongoClient CLIENT =
              MongoClients.create("mongodb://root:geheim@db.example/?maxPoolSize=7");
        }
        """);

    for (String format : List.of("html", "json", "markdown", "mermaid")) {
      assertThat(Run.of("report", folder.toString(), "-f", format).out())
          .as(format)
          .contains("7")
          .doesNotContain("geheim");
    }
  }

  @Test
  void codeCannotBreakThePage() throws Exception {
    Files.writeString(
        folder.resolve("Db.java"),
        """
        import com.mongodb.client.*;
        class Db {
          static final MongoClient CLIENT = MongoClients.create("</pre><script>&|`\\"]");
        }
        """);
    String markdown = Run.of("report", folder.toString()).out();

    assertThat(parse(Run.of("report", folder.toString(), "-f", "html").out()))
        .satisfies(page -> assertThat(page.getElementsByTagName("script").getLength()).isZero());
    assertThat(markdown).doesNotContain("\n<script>");
  }

  @Test
  void programWithoutClientsHasAnEmptyMap() throws Exception {
    Files.writeString(folder.resolve("A.java"), "class A {}");

    assertThat(Run.of("report", folder.toString()).out()).contains("No client found.");
    assertThat(texts(parse(Run.of("report", folder.toString(), "-f", "html").out()), "p"))
        .contains("No client found.");
  }

  private static Document page(String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("report", EXAMPLE));
    arguments.addAll(List.of(options));
    return parse(Run.of(arguments.toArray(String[]::new)).out());
  }

  private static Document parse(String html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
  }

  private static List<String> texts(Document page, String tag) {
    return elements(page, tag).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Document page, String tag) {
    NodeList found = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
