package io.mongolint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Broken, odd and large sources. */
class SourceParserTest {

  @Test
  void brokenStatementLeavesTheRest() {
    FileFacts facts =
        SourceParser.parse(
            "A.java",
            "class A {\n void m() {\n  int i = ;\n  f();\n }\n void n() { new MongoClient(); }\n}");
    assertThat(facts.problem()).startsWith("3:").contains("Parse error").doesNotContain("\n");
    assertThat(Sources.call(facts, "f").name()).isEqualTo("f");
    assertThat(Sources.steps(facts, Step.New.class)).hasSize(1);
    assertThat(FactsValidator.validate(facts)).isEmpty();
  }

  @Test
  void whatIsNoJavaIsAProblem() {
    for (String source : List.of("}}", "class A { /* ", "class { \u0000 \"", "class A {")) {
      FileFacts facts = SourceParser.parse("A.java", source);
      assertThat(facts.problem()).matches("\\d+:\\d+ .+");
      assertThat(facts.path()).isEqualTo("A.java");
    }
  }

  @Test
  void filesWithoutTypes() {
    assertThat(Sources.parse("").types()).isEmpty();
    assertThat(Sources.parse("@X package a.b;").packageName()).isEqualTo("a.b");
    assertThat(Sources.parse("import module java.base; module m { requires n; }").imports())
        .isEmpty();
  }

  @Test
  void rulesOfLaterCompilerPhasesAreNoProblem() {
    assertThat(Sources.parse("class A { void m() { int _ = 1; var = 2; } void m() { } }").types())
        .hasSize(1);
  }

  @Test
  void yieldIsNoDeclaration() {
    assertThat(Sources.body("return switch (i) { default: yield o; };"))
        .isEqualTo(
            """
            0: switch i [1]
            1: %5 = o; return %5
            """);
  }

  @Test
  void theSameSourceGivesTheSameFacts() {
    String source =
        "import lombok.*; @Data class A { int x = 1; void m(C c) { try { run(() -> new T() { int y"
            + " = c.y(); }); } finally { for (var d : c) { d.z(); } } } }";
    assertThat(SourceParser.parse("A.java", source))
        .isEqualTo(SourceParser.parse("A.java", source));
  }

  @Test
  void longChainsNeedNoStack() {
    parseOnSmallStack("class A { String s = " + "\"a\" + ".repeat(2_000) + "x; }");
    parseOnSmallStack("class A { boolean b = " + "a && ".repeat(2_000) + "x; }");
    parseOnSmallStack("class A { Object o = a" + ".b(1)".repeat(500) + "; }");
    String choices =
        IntStream.range(0, 300)
            .mapToObj(i -> "if (a == " + i + ") b(); else ")
            .collect(Collectors.joining());
    parseOnSmallStack("class A { void m() { " + choices + " c(); } }");
  }

  /** The stack of a thread is half a megabyte on some systems, though not in an IDE. */
  private static void parseOnSmallStack(String source) {
    FileFacts[] facts = {null};
    Thread thread =
        new Thread(null, () -> facts[0] = SourceParser.parse("A.java", source), "small", 1 << 20);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(facts[0].problem()).isNull();
    assertThat(FactsValidator.validate(facts[0])).isEmpty();
  }

  @Test
  void tooDeeplyNestedCodeIsAProblem() {
    String deep = "{".repeat(20_000) + "}".repeat(20_000);
    FileFacts facts = SourceParser.parse("A.java", "class A { void m() { " + deep + " } }");
    assertThat(facts.problem()).isEqualTo("1:1 nested too deeply");
  }

  @Test
  void copiesOfNestedFinallyBlocksAreBounded() {
    List<Integer> sizes = new ArrayList<>();
    for (int depth = 8; depth <= 16; depth += 4) {
      FileFacts facts = Sources.parse("class A { void m() { " + nestedFinally(depth) + " } }");
      sizes.add(Sources.method(facts, "m").body().blocks().size());
    }
    // Without a bound it would double with each level: sixteen-fold from one to the next.
    assertThat(sizes.get(1)).isLessThan(4 * sizes.get(0));
    assertThat(sizes.get(2)).isLessThan(3 * sizes.get(1));
  }

  private static String nestedFinally(int depth) {
    return depth == 0
        ? "x();"
        : "try { a(); if (c()) return; } finally { " + nestedFinally(depth - 1) + " }";
  }

  @Test
  void jumpsShareAFinallyBlockAfterSixteenCopies() {
    String jumps =
        IntStream.range(0, 40)
            .mapToObj(i -> "if (c" + i + ") return " + i + "; ")
            .collect(Collectors.joining());
    FileFacts facts =
        Sources.parse("class A { int m() { try { " + jumps + " } finally { z(); } return -1; } }");
    MethodFacts method = Sources.method(facts, "m");
    assertThat(Sources.steps(facts, Step.Call.class)).hasSize(17);
    String printed = BodyPrinter.print(method);
    // 24 returns, the normal and the exceptional end, each back on its own way.
    assertThat(printed.lines().filter(line -> line.contains("switch"))).hasSize(1);
    assertThat(
            printed
                .lines()
                .filter(line -> line.contains("switch"))
                .flatMap(line -> Arrays.stream(line.split(", "))))
        .hasSize(26);
    assertThat(printed.lines().filter(line -> line.contains("return"))).hasSize(41);
    assertThat(printed).containsOnlyOnce("rethrow");
  }

  @Test
  @EnabledIfSystemProperty(named = "mongolint.sweep", matches = ".+")
  void sweep() throws IOException {
    List<String> faults = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    int count = 0;
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(System.getProperty("mongolint.sweep")))) {
      files = all.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        continue;
      }
      String source = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      FileFacts facts = SourceParser.parse(file.toString(), source);
      faults.addAll(FactsValidator.validate(facts));
      if (facts.problem() != null) {
        problems.add(facts.path() + ": " + facts.problem());
      }
      count++;
    }
    problems.forEach(System.out::println);
    System.out.println(count + " files, " + problems.size() + " with a problem");
    assertThat(faults).isEmpty();
  }
}
