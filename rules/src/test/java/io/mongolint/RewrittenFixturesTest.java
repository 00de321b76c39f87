package io.mongolint;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import io.mongolint.config.Settings;
import io.mongolint.finding.Problem;
import io.mongolint.finding.Result;
import io.mongolint.fixture.Rewriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The fixtures once more, written otherwise: what is found, and at which lines, is the same. */
class RewrittenFixturesTest {
  private static final Path FIXTURES = Path.of("..", "test-fixtures", "driver5", "src/main/java");

  private static final Map<Path, CompilationUnit> PARSED = new TreeMap<>();
  private static Set<String> asWritten;

  @BeforeAll
  static void readAsWritten() throws IOException {
    asWritten = found(FIXTURES);
    JavaParser parser =
        new JavaParser(
            new ParserConfiguration()
                .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
                .setAttributeComments(false));
    for (Path each : files()) {
      if (each.toString().endsWith(".java")) {
        // Fixtures with broken syntax are left as they are.
        parser
            .parse(Files.readString(each))
            .getResult()
            .filter(unit -> !unit.getTypes().isEmpty())
            .ifPresent(unit -> PARSED.put(each, unit));
      }
    }
  }

  @AfterAll
  static void forget() {
    PARSED.clear();
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "IN_TURN")
  void findsTheSame(Rewriting rewriting, @TempDir Path folder) throws IOException {
    rewrite(rewriting, folder);
    Set<String> found = found(folder);
    Set<String> lost = new TreeSet<>(asWritten);
    lost.removeAll(found);
    found.removeAll(asWritten);
    assertThat(lost).as("lost").isEmpty();
    assertThat(found).as("gained").isEmpty();
  }

  /**
   * Nobody writes that everywhere, and what has two values may be judged otherwise; but what is
   * followed from variable to variable has to come to an end.
   */
  @Test
  void comesToAnEndWhereVariablesTakeTheirValuesFromEachOther(@TempDir Path folder)
      throws IOException {
    rewrite(Rewriting.IN_TURN, folder);
    assertThat(check(folder).problems())
        .extracting(Problem::kind)
        .doesNotContain(Problem.Kind.INTERNAL, Problem.Kind.TOO_LARGE);
  }

  private static void rewrite(Rewriting rewriting, Path folder) throws IOException {
    int rewritten = 0;
    for (Path each : files()) {
      Path copy = folder.resolve(FIXTURES.relativize(each).toString());
      Files.createDirectories(copy.getParent());
      CompilationUnit unit = PARSED.get(each);
      if (unit == null) {
        Files.copy(each, copy);
      } else {
        String source = Files.readString(each);
        String other = rewriting.of(unit, source);
        rewritten += other.equals(source) ? 0 : 1;
        Files.writeString(copy, other);
      }
    }
    assertThat(rewritten).as("files with something to rewrite").isGreaterThan(100);
  }

  private static Set<Path> files() throws IOException {
    Set<Path> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(FIXTURES)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    return files;
  }

  private static Set<String> found(Path folder) {
    Set<String> lines = new TreeSet<>();
    check(folder)
        .findings()
        .forEach(
            each ->
                lines.add(
                    "%s:%d %s"
                        .formatted(
                            each.place().path(), each.place().position().line(), each.rule())));
    return lines;
  }

  private static Result check(Path folder) {
    return Mongolint.check(Settings.builder().roots(folder).base(folder).build());
  }
}
