package io.mongolint.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.FileFacts;
import io.mongolint.parse.SourceParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that were written and read again are the same. */
class FactsRoundTripTest {

  private static void check(String path, String source) {
    FileFacts facts = SourceParser.parse(path, source);
    byte[] bytes = FactsWriter.write(facts);

    FileFacts read = FactsReader.read(bytes, 0);
    assertThat(read).as(path).isEqualTo(facts);
    assertThat(FactsWriter.write(read)).as(path).isEqualTo(bytes);
  }

  @Test
  void ofAllFixturesAndOfThisProject() throws IOException {
    List<Path> sources;
    try (Stream<Path> all = Files.walk(Path.of(".."))) {
      sources =
          all.filter(path -> path.toString().endsWith(".java"))
              .filter(path -> path.toString().contains("src"))
              .toList();
    }
    assertThat(sources).hasSizeGreaterThan(500);
    for (Path source : sources) {
      check(source.toString(), new String(Files.readAllBytes(source), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "class {",
        "class A { String s = \"\\u20ac \u20ac \ud83d\ude00\"; char c = '\u00e4'; }",
        "@A(b = @C(1), d = {\"x\", E.F, G.class}) record R<T extends Comparable<? super T>>(T... t)"
            + " {}",
        "class A { int f(int[] a, Object o) { a[0]++; return o instanceof String s && a.length > 1"
            + " ? a[1] : -1_000_000; } }",
        "class A { Runnable r(int i) { L: while (true) { switch (i) { case 1: break L; default:"
            + " throw new IllegalStateException(); } } return this::toString; } }"
      })
  void ofWhatIsRare(String source) {
    check("A.java", source);
  }
}
