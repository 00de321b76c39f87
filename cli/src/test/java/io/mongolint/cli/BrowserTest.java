package io.mongolint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in a real browser, where there is one. */
class BrowserTest {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  @TempDir private Path folder;

  @Test
  void chromiumShowsThePage() throws Exception {
    Optional<Path> browser = browser();
    if (browser.isEmpty()) {
      System.out.println("The connection map in a browser: did not run, no Chromium on the PATH");
    }
    assumeTrue(browser.isPresent());
    Path html = folder.resolve("map.html");
    Run run =
        Run.of("report", Path.of("../test-fixtures/example").toString(), "-f", "html:" + html);
    assertThat(run.code()).isZero();

    String shown = open(browser.get(), html);

    assertThat(shown).contains("<article id=\"C1\"", "<article id=\"C3\"", "</svg>");
    assertThat(folder.resolve("map.png")).isNotEmptyFile();
  }

  private String open(Path browser, Path page) throws IOException, InterruptedException {
    Path dom = folder.resolve("dom.html");
    for (String how : List.of("--dump-dom", "--screenshot=" + folder.resolve("map.png"))) {
      Process process =
          new ProcessBuilder(
                  browser.toString(),
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--user-data-dir=" + folder.resolve("profile"),
                  how,
                  page.toUri().toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(
                  how.equals("--dump-dom") ? dom.toFile() : folder.resolve("log").toFile())
              .start();
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(ended).as("the browser ends").isTrue();
    }
    return Files.readString(dom, StandardCharsets.UTF_8);
  }

  private static Optional<Path> browser() {
    String path = System.getenv().getOrDefault("PATH", "");
    return NAMES.stream()
        .flatMap(
            name ->
                List.of(path.split(File.pathSeparator)).stream()
                    .map(each -> Path.of(each).resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
