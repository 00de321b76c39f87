package io.mongolint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.RuleInfo;
import io.mongolint.parse.SourceParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result is given again where an analysis would give the same, and only there. */
class RunKeeperTest {
  private static final String POOL =
      """
      package shop;
      import com.mongodb.client.*;
      class Pool {
        static MongoClient open() { return MongoClients.create("mongodb://db"); }
      }
      """;

  private static final String HANDLER =
      """
      package shop;
      import jakarta.ws.rs.*;
      @Path("/orders")
      public class Orders {
        @GET public String all() { return Pool.open().getDatabase("shop").getName(); }
      }
      """;

  private static final String PLAIN = "package shop; class Plain { int a; }";

  @TempDir Path folder;

  private final List<String> parsed = Collections.synchronizedList(new ArrayList<>());
  private int analyses;

  @BeforeEach
  void write() throws IOException {
    write("Pool.java", POOL);
    write("Orders.java", HANDLER);
    write("Plain.java", PLAIN);
  }

  /** The rules, counted each time they are asked. */
  private final class Counting implements Analyzer {
    private final RuleAnalyzer rules = new RuleAnalyzer(1);

    @Override
    public List<RuleInfo> rules() {
      return rules.rules();
    }

    @Override
    public void analyze(
        Sources sources, Set<String> active, boolean includeTests, Judgement judgement) {
      analyses++;
      rules.analyze(sources, active, includeTests, judgement);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Settings.Builder settings() {
    return Settings.builder().roots(folder.resolve("src")).cacheFolder(folder.resolve("cache"));
  }

  private Result run(Settings.Builder settings, String tool) {
    parsed.clear();
    analyses = 0;
    Parser parser =
        (path, text) -> {
          parsed.add(path);
          return SourceParser.parse(path, text);
        };
    return new Engine(settings.build(), new Stages(parser, new Counting())).run(tool);
  }

  private Result run() {
    return run(settings(), "1");
  }

  /** The next run analyses anew, and its result is that of a run without a cache. */
  private Result runsAnew(Settings.Builder settings, String tool) {
    Result anew = run(settings.cacheFolder(null), tool);
    Result next = run(settings.cacheFolder(folder.resolve("cache")), tool);
    assertThat(analyses).isEqualTo(1);
    assertThat(next.findings()).isEqualTo(anew.findings());
    assertThat(next.problems()).isEqualTo(anew.problems());
    assertThat(next.statistics().rounds()).hasSameSizeAs(anew.statistics().rounds());
    return next;
  }

  @Test
  void nothingChanged() {
    Result first = run();
    assertThat(first.findings()).extracting(Finding::rule).contains("ClientPerRequest");
    assertThat(parsed).containsExactlyInAnyOrder("Pool.java", "Orders.java");

    Result second = run();
    assertThat(analyses).isZero();
    assertThat(second.findings()).isEqualTo(first.findings());
    assertThat(second.statistics().filesSeen()).isEqualTo(3);
    assertThat(second.statistics().filesParsed()).isEqualTo(2);
    assertThat(second.statistics().rounds()).isEqualTo(first.statistics().rounds());
  }

  @Test
  void whatChangedDoesNotMatter() throws IOException {
    Result first = run();
    write("Plain.java", PLAIN.replace("int a", "int b"));
    assertThat(run().findings()).isEqualTo(first.findings());
    write("Plain.java", PLAIN.replace("int a", "int c"));
    assertThat(run().findings()).isEqualTo(first.findings());
    assertThat(analyses).isZero();
  }

  @Test
  void whatChangedMattered() throws IOException {
    Result first = run();
    write("Pool.java", "\n" + POOL);
    Result next = runsAnew(settings(), "1");
    assertThat(parsed).containsExactly("Pool.java");
    assertThat(next.findings()).isNotEqualTo(first.findings());
  }

  /** Uses the driver well: no finding names it. */
  private static final String READER =
      """
      package shop;
      import com.mongodb.client.*;
      class Reader {
        int count(MongoCollection<Object> all) {
          try (MongoCursor<Object> cursor = all.find().iterator()) { return cursor.available(); }
        }
      }
      """;

  @Test
  void commentsAndSpaceChanged() throws IOException {
    write("Reader.java", READER);
    Result first = run();
    write("Pool.java", POOL + "// the end\n");
    write("Reader.java", "// a reader\n\n" + READER.replace("  try (", "    // counts\n   try ("));
    assertThat(run().findings()).isEqualTo(first.findings());
    assertThat(analyses).isZero();
    assertThat(parsed).containsExactlyInAnyOrder("Pool.java", "Reader.java");
    assertThat(run().findings()).isEqualTo(first.findings());
    assertThat(parsed).isEmpty();
  }

  @Test
  void codeChangedBesideComments() throws IOException {
    write("Reader.java", READER);
    run();
    write(
        "Reader.java", "// a reader\n" + READER.replace("{ return cursor", "{ return 1 + cursor"));
    runsAnew(settings(), "1");
    write("Reader.java", leaking(""));
    assertThat(runsAnew(settings(), "1").findings())
        .extracting(Finding::rule)
        .contains("CursorNotClosed");
  }

  @Test
  void statementsCameIntoOneLine() throws IOException {
    write("Reader.java", READER);
    run();
    write("Reader.java", READER.replace("all) {\n", "all) {"));
    runsAnew(settings(), "1");
  }

  @Test
  void linesMovedInAFileThatSuppresses() throws IOException {
    String suppressed = leaking("// mongolint:ignore CursorNotClosed - a test");
    write("Reader.java", suppressed);
    assertThat(run().findings()).extracting(Finding::rule).doesNotContain("CursorNotClosed");
    write("Reader.java", "\n" + suppressed);
    runsAnew(settings(), "1");
    write("Reader.java", suppressed.replace("    // mongolint", "\n    // mongolint"));
    runsAnew(settings(), "1");
    write("Reader.java", suppressed.replace("a test", "a test\n\n"));
    assertThat(runsAnew(settings(), "1").findings())
        .extracting(Finding::rule)
        .contains("CursorNotClosed");
  }

  /** The reader with a cursor that is not closed, and a comment above it. */
  private static String leaking(String comment) {
    return READER
        .replace("    try (MongoCursor", "    " + comment + "\n    MongoCursor")
        .replace("iterator()) {", "iterator(); {");
  }

  @Test
  void whatChangedNamesTheDriverNow() throws IOException {
    run();
    write(
        "Plain.java",
        "package shop; class Plain { Object a = com.mongodb.client.MongoClients.create(); }");
    assertThat(runsAnew(settings(), "1").statistics().filesParsed()).isEqualTo(3);
  }

  @Test
  void whatChangedUsesWhatOpensNow() throws IOException {
    run();
    write("Plain.java", HANDLER.replace("Orders", "Plain").replace("/orders", "/plain"));
    assertThat(runsAnew(settings(), "1").findings())
        .extracting(finding -> finding.place().path())
        .contains("Plain.java", "Orders.java");
  }

  @Test
  void whatChangedIsInAnotherPackageNow() throws IOException {
    run();
    write("Plain.java", PLAIN.replace("package shop", "package stock"));
    runsAnew(settings(), "1");
  }

  @Test
  void filesCameOrWent() throws IOException {
    run();
    write("More.java", HANDLER.replace("Orders", "More").replace("/orders", "/more"));
    assertThat(runsAnew(settings(), "1").statistics().filesSeen()).isEqualTo(4);
    Files.delete(folder.resolve("src/Orders.java"));
    Files.delete(folder.resolve("src/More.java"));
    assertThat(runsAnew(settings(), "1").findings())
        .extracting(Finding::rule)
        .doesNotContain("ClientPerRequest");
  }

  @Test
  void settingsOrBuildAreOthers() {
    run();
    runsAnew(settings().profile(Profile.STRICT), "1");
    runsAnew(settings().includes(List.of("Pool.java")), "1");
    runsAnew(settings().excludes(List.of("Orders.java")), "1");
    run();
    run(settings(), "2");
    assertThat(parsed).hasSize(2);
  }

  @Test
  void configurationChanged() throws IOException {
    run();
    write("mongolint.yml", "rules:\n  ClientPerRequest: off\n");
    assertThat(runsAnew(settings(), "1").findings())
        .extracting(Finding::rule)
        .doesNotContain("ClientPerRequest");
    write("mongolint.yml", "rules:\n  ClientPerRequest: warning\n");
    assertThat(runsAnew(settings(), "1").findings())
        .extracting(Finding::rule)
        .contains("ClientPerRequest");
  }

  @Test
  void settingsBesideTheSourcesChanged() throws IOException {
    write("application.properties", "mongodb.uri=mongodb://a/?maxPoolSize=3\n");
    Result first = run();
    write("application.properties", "mongodb.uri=mongodb://a/?maxPoolSize=7\n");
    runsAnew(settings(), "1");
    assertThat(first.findings()).isNotEmpty();
  }

  @Test
  void whatWentWrongIsTriedAgain() throws IOException {
    Path gone = folder.resolve("gone");
    Settings.Builder settings = settings().roots(folder.resolve("src"), gone);
    assertThat(run(settings, "1").problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.MISSING_PATH);
    Files.createDirectories(gone);
    Files.writeString(gone.resolve("More.java"), POOL.replace("Pool", "More"));
    assertThat(run(settings, "1").problems()).isEmpty();
  }

  @Test
  void aDamagedFileIsThrownAway() throws IOException {
    Result first = run();
    Path kept;
    try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
      kept = files.filter(each -> each.toString().endsWith(".run")).findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(kept);
    for (int i = 0; i < whole.length; i += 7) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      Files.write(kept, damaged);
      assertThat(run().findings()).as("byte %d changed", i).isEqualTo(first.findings());
    }
  }
}
