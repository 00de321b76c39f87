package io.mongolint.program;

import io.mongolint.catalog.ApiTypes;
import io.mongolint.catalog.FrameworkCatalog;
import io.mongolint.catalog.Runs;
import io.mongolint.facts.FileFacts;
import io.mongolint.parse.SourceParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A small program and short words for what its life cycles are. */
final class LifecyclesFixture {
  private static final ApiTypes API = ApiTypes.load();
  private static final FrameworkCatalog CATALOG = FrameworkCatalog.load();

  private final Program program;
  private final Lifecycles lifecycles;

  private LifecyclesFixture(Program program) {
    this.program = program;
    lifecycles = Lifecycles.of(program, task -> {});
  }

  /** Main sources of one module. */
  static LifecyclesFixture of(String... sources) {
    return of(path -> SourceInfo.MAIN, sources);
  }

  static LifecyclesFixture of(Function<String, SourceInfo> places, String... sources) {
    List<FileFacts> files = new ArrayList<>();
    for (int i = 0; i < sources.length; i++) {
      files.add(parse("src/main/java/File" + i + ".java", sources[i]));
    }
    return new LifecyclesFixture(
        Program.link(files, places, API, CATALOG, name -> false, Runnable::run));
  }

  private static FileFacts parse(String path, String source) {
    FileFacts facts = SourceParser.parse(path, source);
    if (facts.problem() != null) {
      throw new AssertionError(facts.problem());
    }
    return facts;
  }

  Lifecycles lifecycles() {
    return lifecycles;
  }

  /** The handlers, as in {@code PER_REQUEST doGet of Orders, a HttpServlet}. */
  List<String> handlers() {
    List<String> found = new ArrayList<>();
    lifecycles
        .handlers()
        .forEach((method, handler) -> found.add(handler.runs() + " " + handler.why()));
    return found;
  }

  /** The names of the methods that run at the end, lambdas as {@code lambda}. */
  List<String> endings() {
    return program.methods().stream()
        .filter(lifecycles::runsAtEnd)
        .map(method -> method.isLambda() ? "lambda" : method.name())
        .toList();
  }

  TypeDecl type(String name) {
    return program.types().stream()
        .filter(type -> type.displayName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Method method(String type, String name) {
    return type(type).methods().stream()
        .filter(method -> method.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Optional<Runs> runs(String type, String name) {
    return lifecycles.runs(method(type, name));
  }

  Optional<Lifecycles.Factory> factory(String type, String name) {
    return lifecycles.factory(method(type, name));
  }

  Optional<Lifecycles.Instance> instance(String type) {
    return lifecycles.instance(type(type));
  }

  /** The lambdas in the order of the source. */
  List<Method> lambdas() {
    return program.methods().stream().filter(Method::isLambda).toList();
  }

  /** All bodies. */
  List<Code> codes() {
    return program.methods().stream().map(Method::code).filter(Objects::nonNull).toList();
  }
}
