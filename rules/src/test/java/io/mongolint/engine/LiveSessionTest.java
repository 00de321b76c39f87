package io.mongolint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.Mongolint;
import io.mongolint.Session;
import io.mongolint.config.Settings;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session always says what a run of its own would say. */
class LiveSessionTest {
  private static final int EDITS = 120;

  private static final List<String> PATHS =
      List.of(
          "a/src/main/java/p/Store.java",
          "a/src/main/java/p/Clients.java",
          "b/src/main/java/q/Handler.java",
          "b/src/main/java/q/Base.java",
          "b/src/main/java/q/Middle.java",
          "b/src/main/java/p/Store.java");

  private static final String SERVLET = "jakarta.servlet.http.HttpServlet";
  private static final String DO_GET =
      "  protected void doGet(jakarta.servlet.http.HttpServletRequest a,"
          + " jakarta.servlet.http.HttpServletResponse b) {\n";

  /**
   * What each file can hold. Which of them open a client, and which matter, changes all the time.
   */
  private static final List<List<String>> TEXTS =
      List.of(
          List.of(
              "package p;\npublic class Store {\n  com.mongodb.client.MongoClient c ="
                  + " com.mongodb.client.MongoClients.create();\n}\n",
              "package p;\npublic class Store {\n  com.mongodb.client.MongoClient c ="
                  + " Clients.get();\n}\n",
              "package p;\npublic class Store {}\n",
              "package p;\npublic class Store {{{\n"),
          List.of(
              "package p;\nclass Clients {\n  static com.mongodb.client.MongoClient get() {"
                  + " return com.mongodb.client.MongoClients.create(); }\n}\n",
              "package p;\nclass Clients {\n  private static final com.mongodb.client.MongoClient"
                  + " C = com.mongodb.client.MongoClients.create();\n"
                  + "  static com.mongodb.client.MongoClient get() { return C; }\n}\n"),
          List.of(
              "package q;\npublic class Handler extends "
                  + SERVLET
                  + " {\n"
                  + DO_GET
                  + "    new p.Store();\n  }\n}\n",
              "package q;\npublic class Handler extends Base {\n"
                  + DO_GET
                  + "    new Middle().run();\n  }\n}\n",
              """
              package q;
              public class Handler extends Base {
                void work() {
                  new p.Store();
                }
              }
              """),
          List.of(
              "package q;\nabstract class Base extends "
                  + SERVLET
                  + " {\n"
                  + DO_GET
                  + "    work();\n  }\n  void work() {}\n}\n",
              "package q;\nabstract class Base {\n  void work() {}\n}\n",
              "package elsewhere;\nabstract class Base {}\n"),
          List.of(
              "package q;\nclass Middle {\n  void run() {\n    new p.Store();\n  }\n}\n",
              "package q;\nclass Middle {\n  void run() {}\n}\n",
              "// a comment\npackage q;\nclass Middle {\n  void run() {\n    new p.Store();\n  }\n}\n"),
          List.of("package p;\npublic class Store {}\n"));

  @TempDir Path root;

  @Test
  void anySequenceOfEditsGivesWhatANewRunGives() throws IOException {
    Random random = new Random(5);
    Settings settings = Settings.builder().roots(root).threads(2).build();
    Session session = Mongolint.open(settings);
    for (int i = 0; i < EDITS; i++) {
      String what = edit(random);
      assertSame(session.check(), Mongolint.check(settings), "edit " + i + ": " + what);
      if (i % 4 == 0) {
        checkUnsaved(session, settings, random);
      }
    }
  }

  private String edit(Random random) throws IOException {
    int which = random.nextInt(PATHS.size() + 1);
    if (which == PATHS.size()) {
      Path file = root.resolve(random.nextBoolean() ? "mongolint.yml" : "b/pom.xml");
      if (Files.deleteIfExists(file)) {
        return "without " + file;
      }
      String text = file.endsWith("pom.xml") ? "<project/>" : "rules:\n  ClientNotClosed: off\n";
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return "with " + file;
    }
    Path file = root.resolve(PATHS.get(which));
    if (random.nextInt(6) == 0) {
      Files.deleteIfExists(file);
      return "without " + file;
    }
    List<String> texts = TEXTS.get(which);
    Files.createDirectories(file.getParent());
    int text = random.nextInt(texts.size());
    Files.writeString(file, texts.get(text));
    return file + " as " + text;
  }

  /** A text that is not saved means what it means when it is saved. */
  private void checkUnsaved(Session session, Settings settings, Random random) throws IOException {
    int which = random.nextInt(PATHS.size());
    Path file = root.resolve(PATHS.get(which));
    if (!Files.exists(file)) {
      return;
    }
    String text = TEXTS.get(which).get(random.nextInt(TEXTS.get(which).size()));
    Result unsaved = session.check(file, text);
    String saved = Files.readString(file);
    Files.writeString(file, text);
    assertSame(unsaved, Mongolint.check(settings), "unsaved " + file);
    Files.writeString(file, saved);
  }

  private static void assertSame(Result actual, Result expected, String when) {
    assertThat(actual.findings()).as(when).isEqualTo(expected.findings());
    assertThat(actual.problems()).as(when).isEqualTo(expected.problems());
    assertThat(actual.statistics().filesSeen()).isEqualTo(expected.statistics().filesSeen());
    assertThat(actual.statistics().filesParsed()).isEqualTo(expected.statistics().filesParsed());
  }

  @Test
  void whatChangesNothingGivesTheSameObject() throws IOException {
    write(0, 0);
    write(2, 0);
    Path plain = root.resolve("a/src/main/java/p/Plain.java");
    Files.writeString(plain, "package p; class Plain {}");
    Session session = Mongolint.open(Settings.builder().roots(root).build());
    Result first = session.check();
    assertThat(first.findings()).extracting(Finding::rule).contains("ClientPerRequest");
    assertThat(session.check()).isSameAs(first);
    Files.writeString(plain, "package p; class Plain { int x; }");
    assertThat(session.check()).isSameAs(first);
    Path handler = root.resolve(PATHS.get(2));
    assertThat(session.check(handler, Files.readString(handler)).findings())
        .isEqualTo(first.findings());
    assertThat(session.check(root.resolve("Other.java"), "")).isSameAs(first);
  }

  @Test
  void aCopyStandsForTheFileWithTheLongestCommonEnd() throws IOException {
    write(0, 0);
    write(5, 0);
    Session session = Mongolint.open(Settings.builder().roots(root).build());
    assertThat(session.original(Path.of("/tmp/b/src/main/java/p/Store.java"))).isEmpty();
    Problem none = session.check().problems().stream().findFirst().orElse(null);
    assertThat(none).isNull();
    assertThat(session.original(Path.of("/tmp/b/src/main/java/p/Store.java")))
        .contains(root.resolve(PATHS.get(5)));
    assertThat(session.original(Path.of("/tmp/p/Store.java"))).contains(root.resolve(PATHS.get(0)));
    assertThat(session.original(Path.of("/tmp/x/Store.java"))).isEmpty();
    assertThat(session.original(Path.of("/tmp/p/Other.java"))).isEmpty();
    assertThat(session.original(Path.of("/"))).isEmpty();
  }

  private void write(int which, int text) throws IOException {
    Path file = root.resolve(PATHS.get(which));
    Files.createDirectories(file.getParent());
    Files.writeString(file, TEXTS.get(which).get(text));
  }
}
