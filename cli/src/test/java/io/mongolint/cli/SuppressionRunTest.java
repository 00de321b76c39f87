package io.mongolint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command on real sources, from the text of a comment to the exit code. */
class SuppressionRunTest {
  private static final String CURSOR =
      """
      import com.mongodb.client.MongoCollection;
      import org.bson.Document;

      class First {
        %s
        Document of(MongoCollection<Document> orders) {
          %s
          return orders
              .find()
              .iterator() %s
              .next();
        }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void withoutSuppressionThereIsAFinding() throws IOException {
    assertThat(check("", "", "").out()).contains("[CursorNotClosed]");
  }

  @Test
  void annotationSilences() throws IOException {
    assertClean(check("@SuppressWarnings(\"mongolint:CursorNotClosed\")", "", ""));
    assertClean(check("@SuppressWarnings({\"unused\", \"mongolint\"})", "", ""));
  }

  @Test
  void commentSilencesAboveAndInsideTheStatement() throws IOException {
    assertClean(check("", "// mongolint:ignore CursorNotClosed - a fake", ""));
    assertClean(check("", "/* mongolint:ignore CursorNotClosed - a fake */", ""));
    assertClean(check("", "", "// mongolint:ignore CursorNotClosed - a fake"));
  }

  @Test
  void commentWithoutReasonDoesNot() throws IOException {
    Run run = check("", "// mongolint:ignore CursorNotClosed", "");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("[CursorNotClosed]", "First.java:7:5: warning: ", "[Suppression]");
  }

  @Test
  void unusedOneIsAWarning() throws IOException {
    Run run =
        check("@SuppressWarnings(\"mongolint\")", "// mongolint:ignore ClientInLoop - no", "");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("First.java:7:5: warning: ", "[Suppression]");
    assertThat(run.err()).contains("1 warning");
  }

  private static void assertClean(Run run) {
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
  }

  private Run check(String annotation, String above, String inside) throws IOException {
    Files.writeString(folder.resolve("First.java"), CURSOR.formatted(annotation, above, inside));
    return Run.of("check", folder.toString());
  }
}
