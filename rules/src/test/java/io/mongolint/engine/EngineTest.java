package io.mongolint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.mongolint.config.Level;
import io.mongolint.config.Profile;
import io.mongolint.config.Settings;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.Position;
import io.mongolint.finding.Finding;
import io.mongolint.finding.Place;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.finding.RuleInfo;
import io.mongolint.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine around the stages: a parser that sees nothing, and two rules that find every file. */
class EngineTest {
  private static final String MONGO = "import com.mongodb.DB; ";

  @TempDir Path root;

  @Test
  void everyFileThatMattersIsAnalysedInOrder() throws IOException {
    write("b/B.java", MONGO);
    write("a/A.java", MONGO);
    write("c/C.java", "class C {}");
    Result result = run(settings());
    assertThat(result.findings())
        .extracting(Finding::rule, finding -> finding.place().path())
        .containsExactly(tuple("Loud", "a/A.java"), tuple("Loud", "b/B.java"));
    assertThat(result.problems()).isEmpty();
    assertThat(result.hasSources()).isTrue();
    assertThat(result.statistics().filesSeen()).isEqualTo(3);
    assertThat(result.statistics().filesParsed()).isEqualTo(2);
    assertThat(result.statistics().rounds()).hasSize(1);
  }

  @Test
  void testsAreReportedOnOnlyWhenAskedFor() throws IOException {
    write("src/test/java/T.java", MONGO);
    assertThat(paths(run(settings()))).isEmpty();
    assertThat(paths(run(settings().includeTests(true)))).containsExactly("src/test/java/T.java");
    Path given = root.resolve("src/test/java/T.java");
    assertThat(paths(run(Settings.builder().roots(given)))).containsExactly("T.java");
  }

  @Test
  void onlyWhatIsWantedIsReportedOn() throws IOException {
    write("a/src/A.java", MONGO);
    write("b/src/B.java", MONGO);
    write("b/gen/G.java", MONGO);
    Result result =
        run(
            settings()
                .reportOnly(List.of(root.resolve("b")))
                .generated(List.of(root.resolve("b/gen"), root.resolve("b/none"))));
    assertThat(paths(result)).containsExactly("b/src/B.java");
    assertThat(result.statistics().filesParsed()).isEqualTo(3);
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void passwordsAreNotShown() throws IOException {
    write("a/A.java", MONGO);
    assertThat(run(settings()).findings())
        .extracting(Finding::message)
        .containsExactly("found mongodb://***@host");
  }

  @Test
  void pathsAreRelativeToTheBase() throws IOException {
    write("m/src/A.java", MONGO);
    assertThat(paths(run(Settings.builder().roots(root.resolve("m/src")).base(root))))
        .containsExactly("m/src/A.java");
  }

  @Test
  void patternsChooseFiles() throws IOException {
    write("a/A.java", MONGO);
    write("b/B.java", MONGO);
    write("c/C.java", MONGO);
    assertThat(paths(run(settings().excludes(List.of("b/**")))))
        .containsExactly("a/A.java", "c/C.java");
    assertThat(paths(run(settings().includes(List.of("b/**"))))).containsExactly("b/B.java");
    write("mongolint.yml", "excludes: [ a/ ]\n");
    assertThat(paths(run(settings()))).containsExactly("b/B.java", "c/C.java");
    assertThat(paths(run(Settings.builder().roots(root.resolve("a"), root.resolve("b")))))
        .containsExactly("b/B.java");
  }

  @Test
  void rulesAreSwitchedByConfigurationAndSettings() throws IOException {
    write("A.java", MONGO);
    assertThat(run(settings().profile(Profile.STRICT)).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("Loud", Severity.ERROR), tuple("Quiet", Severity.INFO));
    assertThat(run(settings().rules(Map.of("Quiet", Level.WARNING))).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("Loud", Severity.ERROR), tuple("Quiet", Severity.WARNING));
    write("mongolint.yml", "rules: { Loud: off }\n");
    assertThat(run(settings()).findings()).isEmpty();
    assertThat(run(settings().rules(Map.of("Loud", Level.INFO))).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("Loud", Severity.INFO));
  }

  @Test
  void aWrongConfigurationStopsTheRun() throws IOException {
    write("A.java", MONGO);
    write("mongolint.yml", "rules:\n  Lout: off\n");
    Result result = run(settings());
    assertThat(result.findings()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    Problem problem = result.problems().get(0);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFIGURATION);
    assertThat(problem.toString())
        .endsWith("/mongolint.yml:2: unknown rule \"Lout\"; did you mean \"Loud\"?");
  }

  @Test
  void badInputIsNamedAndTheRestGoesOn() throws IOException {
    write("A.java", MONGO);
    Files.write(
        root.resolve("L.java"), (MONGO + "// \u00fc").getBytes(StandardCharsets.ISO_8859_1));
    Result result = run(Settings.builder().roots(root, root.resolve("none")));
    assertThat(paths(result)).containsExactly("A.java", "L.java");
    assertThat(result.problems())
        .containsExactly(
            new Problem(Problem.Kind.ENCODING, "L.java", "not valid UTF-8, read as ISO-8859-1"),
            new Problem(Problem.Kind.MISSING_PATH, "none", "does not exist"));
  }

  @Test
  void aFolderWithoutSourcesIsTold() {
    Result result = run(settings());
    assertThat(result.hasSources()).isFalse();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void aFaultOfTheAnalysisIsAnInternalError() throws IOException {
    write("A.java", MONGO);
    Analyzer broken =
        new EveryFile() {
          @Override
          public void analyze(
              Sources sources, Set<String> active, boolean includeTests, Judgement judgement) {
            super.analyze(sources, active, includeTests, judgement);
            throw new IllegalStateException("oh");
          }
        };
    Result result = new Engine(settings().build(), new Stages(EngineTest::nothing, broken)).run();
    assertThat(paths(result)).containsExactly("A.java");
    assertThat(result.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.INTERNAL);
    assertThat(result.problems().get(0).message())
        .startsWith("internal error in the analysis: java.lang.IllegalStateException: oh");
  }

  @Test
  void aFileThatTheAnalysisStumblesOverHidesNoOther() throws IOException {
    for (String name : List.of("A", "B", "C", "D", "E")) {
      write(name + ".java", MONGO);
    }
    Result result = run(failing(files -> files.contains("B.java") || files.contains("E.java")));
    assertThat(paths(result)).containsExactly("A.java", "C.java", "D.java");
    assertThat(result.problems())
        .extracting(Problem::kind, Problem::path)
        .containsExactlyInAnyOrder(
            tuple(Problem.Kind.INTERNAL, "mongolint"),
            tuple(Problem.Kind.INTERNAL, "B.java"),
            tuple(Problem.Kind.INTERNAL, "E.java"));
  }

  @Test
  void filesThatFailOnlyTogetherAreAnalysedApart() throws IOException {
    for (String name : List.of("A", "B", "C", "D")) {
      write(name + ".java", MONGO);
    }
    Result result = run(failing(files -> files.contains("A.java") && files.contains("D.java")));
    assertThat(paths(result)).containsExactly("A.java", "B.java", "C.java", "D.java");
    assertThat(result.problems()).extracting(Problem::path).containsExactly("mongolint");
  }

  /** An analyzer that fails before it finds anything, by the files that it is given. */
  private static Analyzer failing(Predicate<List<String>> files) {
    return new EveryFile() {
      @Override
      public void analyze(
          Sources sources, Set<String> active, boolean includeTests, Judgement judgement) {
        if (files.test(sources.files().stream().map(FileFacts::path).toList())) {
          throw new IllegalStateException("oh");
        }
        super.analyze(sources, active, includeTests, judgement);
      }
    };
  }

  private Result run(Analyzer analyzer) {
    Stages stages = new Stages(EngineTest::nothing, analyzer);
    return new Engine(settings().build(), stages).run();
  }

  private Settings.Builder settings() {
    return Settings.builder().roots(root).threads(2);
  }

  private static Result run(Settings.Builder settings) {
    return new Engine(settings.build(), new Stages(EngineTest::nothing, new EveryFile())).run();
  }

  private static List<String> paths(Result result) {
    return result.findings().stream().map(finding -> finding.place().path()).toList();
  }

  private static FileFacts nothing(String path, String source) {
    return new FileFacts(
        path, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Two rules; the files are handed over in the wrong order. */
  private static class EveryFile implements Analyzer {
    @Override
    public List<RuleInfo> rules() {
      return List.of(
          new RuleInfo("Loud", Severity.ERROR, "Finds every file."),
          new RuleInfo("Quiet", Severity.INFO, "Finds every file too."));
    }

    @Override
    public void analyze(
        Sources sources, Set<String> active, boolean includeTests, Judgement judgement) {
      for (int i = sources.files().size() - 1; i >= 0; i--) {
        for (RuleInfo rule : rules()) {
          if (active.contains(rule.name())) {
            judgement.findings().add(finding(rule, sources.files().get(i).path()));
          }
        }
      }
    }

    private static Finding finding(RuleInfo rule, String path) {
      Place place = new Place(path, new Position(1, 1, 1, 2));
      return new Finding(
          rule.name(),
          rule.severity(),
          place,
          "A",
          "a()",
          "a",
          "found mongodb://someone:secret@host",
          "",
          "",
          place,
          List.of(),
          List.of());
    }
  }
}
