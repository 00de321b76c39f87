package io.mongolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the command that the README begins with. */
class ExampleTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SHOWN = Pattern.compile("(?s)```text\\n(.*?)```\\n");

  @Test
  void exampleLeaks() throws IOException {
    Run run = example();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("[ClientPerRequest]", "[ClientNotClosed]", "[CursorNotClosed]", "one cause");
    Golden.check("example.txt", run.out());
  }

  @Test
  void readmeShowsWhatTheExampleGives() throws IOException {
    Path readme = ROOT.resolve("README.md");
    String text = Files.readString(readme);
    Matcher shown = SHOWN.matcher(text);
    assertThat(shown.find()).isTrue();
    String out = example().out();

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          readme, text.substring(0, shown.start(1)) + out + text.substring(shown.end(1)));
    } else {
      assertThat(shown.group(1)).isEqualTo(out);
    }
  }

  private static Run example() {
    return Run.of("check", ROOT.resolve("test-fixtures/example").toString());
  }
}
