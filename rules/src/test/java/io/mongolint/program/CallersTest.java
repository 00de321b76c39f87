package io.mongolint.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.mongolint.catalog.ApiTypes;
import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.facts.FileFacts;
import io.mongolint.parse.SourceParser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who calls what, and that it is kept once where many call and many are called. */
class CallersTest {
  private static final int WIDTH = 50;

  @Test
  void implementationsOfAnInterfaceShareTheirCallers() {
    List<String> sources = new ArrayList<>();
    sources.add("interface Task { int run(Task next); }");
    for (int i = 0; i < WIDTH; i++) {
      sources.add(
          "class Task%d implements Task { public int run(Task next) { return next.run(this); } }"
              .formatted(i));
    }
    Program program = link(sources);
    List<Method> runs = methods(program, "run").stream().filter(m -> m.body() != null).toList();
    assertThat(runs).hasSize(WIDTH);
    assertThat(runs).allSatisfy(run -> assertThat(program.callers(run)).hasSize(WIDTH));
    assertThat(program.targets(runs.get(0).code(), callOf(runs.get(0))))
        .hasSize(WIDTH)
        .isSameAs(program.targets(runs.get(1).code(), callOf(runs.get(1))));
  }

  @Test
  void callersThroughTypeAndInterfaceComeInOrder() {
    Program program =
        link(
            List.of(
                "interface Task { int run(); }",
                "class One implements Task { public int run() { return 1; } }",
                "class Two implements Task { public int run() { return 2; } }",
                "class A { int a(Task t) { return t.run(); } }",
                "class B { int b(One t) { return t.run(); } }",
                "class C { int c(Task t) { return t.run(); } }"));
    Method one =
        methods(program, "run").stream()
            .filter(m -> m.type().displayName().equals("One"))
            .findFirst()
            .orElseThrow();
    assertThat(program.callers(one))
        .extracting(site -> site.code().method().name())
        .containsExactly("a", "b", "c");
  }

  @Test
  void codeIsHandedOnThroughAnyNumberOfMethods() {
    StringBuilder source = new StringBuilder("class Chain {\n");
    for (int i = 40; i > 0; i--) {
      source.append("  void m%d(Runnable r) { m%d(r); }%n".formatted(i - 1, i));
    }
    source.append("  void m40(Runnable r) { r.run(); }\n");
    source.append("  void begin() { m0(() -> end()); }\n  void end() {}\n}\n");
    Program program = link(List.of(source.toString()));
    Method last = methods(program, "m40").get(0);
    assertThat(program.targets(last.code(), callOf(last))).hasSize(1);
  }

  @Test
  void eachImplementationRunsWhatAnyOtherHandsOver() {
    List<String> sources = new ArrayList<>();
    sources.add("interface Task { void run(Runnable then, Task next); }");
    for (int i = 0; i < WIDTH; i++) {
      sources.add(
          ("class Task%d implements Task { public void run(Runnable then, Task next) {"
                  + " then.run(); next.run(() -> {}, this); } }")
              .formatted(i));
    }
    Program program = link(sources);
    List<Method> runs = methods(program, "run").stream().filter(m -> m.body() != null).toList();
    List<Method> first = program.targets(runs.get(0).code(), callOf(runs.get(0)));
    assertThat(first).hasSize(WIDTH).allMatch(Method::isLambda);
    assertThat(runs)
        .allSatisfy(run -> assertThat(program.targets(run.code(), callOf(run))).isSameAs(first));
  }

  private static int callOf(Method method) {
    for (int i = 0; i < method.code().steps().size(); i++) {
      if (method.code().steps().get(i) instanceof io.mongolint.facts.Step.Call) {
        return i;
      }
    }
    throw new AssertionError("no call in " + method.name());
  }

  private static List<Method> methods(Program program, String name) {
    return program.methods().stream().filter(method -> method.name().equals(name)).toList();
  }

  private static Program link(List<String> sources) {
    List<FileFacts> files = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      files.add(SourceParser.parse("src/main/java/File%03d.java".formatted(i), sources.get(i)));
    }
    return Program.link(
        files,
        path -> SourceInfo.MAIN,
        ApiTypes.load(),
        FrameworkCatalog.load(),
        name -> false,
        Runnable::run);
  }
}
