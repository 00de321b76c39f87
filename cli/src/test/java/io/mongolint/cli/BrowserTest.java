package io.mongolint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the page of the connection map in a real browser, where there is one, without any network,
 * and looks at what is shown. What it sees is left as pictures in {@code target/browser}.
 */
class BrowserTest {
  private static final Path PICTURES = Path.of("target/browser");
  private static final int LARGE = 60;

  /** Texts of the picture that leave their box, and boxes that lie over each other. */
  private static final String FAULTS =
      """
      (() => {
        const faults = [], boxes = [...document.querySelectorAll('svg a')];
        const out = (a, b) => a.left < b.left || a.right > b.right || a.top < b.top || a.bottom > b.bottom;
        const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        const places = boxes.map(box => box.querySelector('rect').getBoundingClientRect());
        boxes.forEach((box, i) => {
          if (places[i].width < 40) faults.push('not to be seen: ' + box.textContent);
          for (const text of box.querySelectorAll('text'))
            if (text.textContent && out(text.getBoundingClientRect(), places[i]))
              faults.push('leaves its box: ' + text.textContent);
          for (let j = 0; j < i; j++)
            if (over(places[i], places[j])) faults.push(box.textContent + ' over ' + boxes[j].textContent);
        });
        const page = document.documentElement;
        if (page.scrollWidth > page.clientWidth) faults.push('wider than the window: ' + page.scrollWidth);
        return faults;
      })()
      """;

  /** The lowest contrast of any text with what lies behind it, by the formula of WCAG 2. */
  private static final String CONTRAST =
      """
      (() => {
        const light = c => c.map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
        const luminance = c => { const [r, g, b] = light(c); return .2126 * r + .7152 * g + .0722 * b; };
        const rgb = text => text.match(/[\\d.]+/g).map(Number);
        const behind = e => { for (; e; e = e.parentElement) {
          const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0) return c.slice(0, 3); }
          return rgb(getComputedStyle(document.body).backgroundColor); };
        let lowest = 99;
        for (const e of document.querySelectorAll('p, td, th, li, a, h1, h2, h3, code, summary, span, b')) {
          if (e.closest('svg') || !e.textContent.trim()) continue;
          const a = luminance(rgb(getComputedStyle(e).color).slice(0, 3)), b = luminance(behind(e));
          lowest = Math.min(lowest, (Math.max(a, b) + .05) / (Math.min(a, b) + .05));
        }
        return lowest;
      })()
      """;

  /** What has the focus, and how that is shown. */
  private static final String FOCUS =
      """
      (() => {
        const e = document.activeElement, box = e.closest('svg') && e.querySelector('rect');
        const place = (box || e).getBoundingClientRect(), style = getComputedStyle(box || e);
        return {
          name: e.tagName.toLowerCase() + ' ' + e.textContent.trim().replace(/\\s+/g, ' ').slice(0, 40),
          visible: e.matches(':focus-visible') && place.width > 0 && place.bottom > 0 && place.top < innerHeight
            && (box ? parseFloat(style.strokeWidth) >= 4 : style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 3),
          order: [...document.querySelectorAll('*')].indexOf(e)
        };
      })()
      """;

  @TempDir private static Path folder;
  private static Chromium browser;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> found = Chromium.find();
    if (found.isEmpty()) {
      System.out.println("browser test did not run: no Chromium");
    }
    assumeTrue(found.isPresent());
    browser = new Chromium(found.get(), Files.createDirectory(folder.resolve("profile")));
    browser.send(
        "Network.emulateNetworkConditions",
        Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void tableAndPictureShowEveryClient() throws Exception {
    open(example(), 1280, 900);

    assertThat(texts(".clients tbody tr"))
        .hasSize(3)
        .anyMatch(row -> row.contains("OrderController.java:33") && row.contains("per request"))
        .anyMatch(row -> row.contains("ShopConfiguration.java:22") && row.contains("nobody"))
        .anyMatch(row -> row.contains("VectorStoreManager.java:24") && row.contains("max 50"));
    assertThat(texts("svg a"))
        .anyMatch(box -> box.contains("WebhookController.published()"))
        .anyMatch(box -> box.contains("C3 MongoClient in VectorStoreManager"))
        .anyMatch(box -> box.contains("nobody closes it"));
    assertThat(texts(".worst")).singleElement().asString().contains("at worst: 102", "C1, C3");
    assertThat(texts("details[open] .source .hit"))
        .anyMatch(line -> line.contains("new VectorStoreManager()"));
    assertThat(browser.value("document.querySelectorAll('svg rect.leak').length").asInt())
        .isGreaterThan(5);
    assertThat(list(browser.value(FAULTS))).isEmpty();
  }

  @Test
  void asksForNothingElse() throws Exception {
    open(example(), 1280, 900);

    assertThat(browser.value("performance.getEntriesByType('resource').length").asInt()).isZero();
    assertThat(browser.value("document.scripts.length").asInt()).isZero();
  }

  @Test
  void lightAndDarkCanBothBeRead() throws Exception {
    List<String> backgrounds = new ArrayList<>();
    for (String scheme : List.of("light", "dark")) {
      browser.colours(scheme);
      open(example(), 1280, 900);
      browser.screenshot(PICTURES.resolve("example-" + scheme + ".png"));
      backgrounds.add(browser.value("getComputedStyle(document.body).backgroundColor").asText());
      assertThat(browser.value(CONTRAST).asDouble()).as(scheme).isGreaterThanOrEqualTo(4.5);
    }
    browser.colours("light");

    assertThat(backgrounds).containsExactly("rgb(255, 255, 255)", "rgb(20, 24, 29)");
  }

  @Test
  void everythingCanBeReachedWithTheKeyboard() throws Exception {
    open(example(), 1280, 900);
    int all = browser.value("document.querySelectorAll('svg a, nav a, summary').length").asInt();
    List<String> names = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < 200; i++) {
      browser.press("Tab", 9);
      JsonNode focus = browser.value(FOCUS);
      if (focus.get("order").asInt() <= last) {
        break;
      }
      last = focus.get("order").asInt();
      names.add(focus.get("name").asText());
      assertThat(focus.get("visible").asBoolean()).as(focus.toString()).isTrue();
    }

    assertThat(names.get(0)).isEqualTo("a Connections at worst");
    assertThat(names).hasSizeGreaterThan(all).contains("a Skip the picture");
    assertThat(names).anyMatch(name -> name.startsWith("summary Settings"));
    assertThat(names).anyMatch(name -> name.startsWith("a nobody closes it"));
  }

  @Test
  void keyboardOpensAndFollows() throws Exception {
    open(example(), 1280, 900);
    browser.value("document.querySelector('article details summary').focus()");
    browser.press("Enter", 13);
    browser.send(
        "Input.dispatchKeyEvent",
        Map.of("type", "char", "text", "\r", "windowsVirtualKeyCode", 13));
    boolean open = browser.value("document.querySelector('article details').open").asBoolean();
    browser.value("document.querySelector('svg a[href=\"#C3\"]').focus()");
    browser.press("Enter", 13);
    browser.send(
        "Input.dispatchKeyEvent",
        Map.of("type", "char", "text", "\r", "windowsVirtualKeyCode", 13));

    assertThat(open).isTrue();
    assertThat(browser.value("location.hash").asText()).isEqualTo("#C3");
  }

  @Test
  void needsNoScript() throws Exception {
    browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open(example(), 1280, 900);
      String shown = browser.send("Accessibility.getFullAXTree", Map.of()).toString();

      assertThat(shown)
          .contains("Clients identified", "VectorStoreManager.client", "nobody closes it");
    } finally {
      browser.send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void fitsIntoANarrowWindow() throws Exception {
    open(example(), 390, 844);
    browser.screenshot(PICTURES.resolve("example-narrow.png"));

    assertThat(list(browser.value(FAULTS))).isEmpty();
  }

  @Test
  void sixtyClientsCanBeRead() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("large"));
    for (int i = 1; i <= LARGE; i++) {
      Files.writeString(sources.resolve("OrderStore" + i + ".java"), store(i));
    }
    Path page = page(sources);
    open(page, 1280, 900);
    browser.screenshot(PICTURES.resolve("sixty.png"));
    browser.value("document.querySelector('#flow').scrollIntoView()");
    browser.screenshot(PICTURES.resolve("sixty-flow.png"));

    assertThat(texts(".clients tbody tr")).hasSize(LARGE);
    assertThat(browser.value("document.querySelectorAll('svg rect.client').length").asInt())
        .isEqualTo(LARGE);
    assertThat(list(browser.value(FAULTS))).isEmpty();
    assertThat(browser.value("document.querySelector('.picture').clientHeight").asInt())
        .isLessThan(900);
  }

  /** Every third is opened per request, every second of the others is closed by nobody. */
  private static String store(int number) {
    String base = number % 3 == 0 ? " extends jakarta.servlet.http.HttpServlet" : "";
    String body =
        number % 3 == 0
            ? """
              @Override protected void doGet(
                  jakarta.servlet.http.HttpServletRequest request,
                  jakarta.servlet.http.HttpServletResponse response) {
                MongoClients.create("mongodb://host").listDatabaseNames().first();
              }
            """
            : "  static final MongoClient CLIENT = MongoClients.create(\"mongodb://h/?maxPoolSize="
                + number
                + "\");\n"
                + (number % 2 == 0
                    ? "  @jakarta.annotation.PreDestroy void end() { CLIENT.close(); }\n"
                    : "");
    return "import com.mongodb.client.*;\nclass OrderStore" + number + base + " {\n" + body + "}\n";
  }

  private static Path example() {
    return page(Path.of("../test-fixtures/example"));
  }

  private static Path page(Path sources) {
    Path page = folder.resolve(sources.getFileName() + ".html");
    if (!Files.exists(page)) {
      Run run = Run.of("report", sources.toString(), "-f", "html:" + page);
      assertThat(run.code()).as(run.err()).isZero();
    }
    return page;
  }

  private static void open(Path page, int width, int height) throws Exception {
    browser.open(page.toUri(), width, height);
  }

  private static List<String> texts(String selector) throws Exception {
    return list(
        browser.value(
            "[...document.querySelectorAll('" + selector + "')].map(e => e.textContent)"));
  }

  private static List<String> list(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
