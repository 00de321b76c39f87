package io.mongolint.parse;

import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** Parses what tests give, and finds things in the facts. */
final class Sources {
  private Sources() {}

  /** Parses a whole file that has no problem and sound facts. */
  static FileFacts parse(String source) {
    FileFacts facts = SourceParser.parse("src/A.java", source);
    Assertions.assertThat(facts.problem()).isNull();
    Assertions.assertThat(FactsValidator.validate(facts)).isEmpty();
    return facts;
  }

  /** Prints the body of {@code m}, a method with these statements. */
  static String body(String statements) {
    return print(
        "class A {\nObject m(Object o, String s, int i, boolean b) {\n" + statements + "\n}}", "m");
  }

  /** Prints all methods of that name. */
  static String print(String source, String method) {
    StringBuilder out = new StringBuilder();
    methods(parse(source), method).forEach(each -> out.append(BodyPrinter.print(each)));
    return out.toString();
  }

  static Stream<MethodFacts> methods(FileFacts facts, String name) {
    return facts.methods().stream().filter(method -> method.name().equals(name));
  }

  static MethodFacts method(FileFacts facts, String name) {
    return methods(facts, name).findFirst().orElseThrow();
  }

  static TypeFacts type(FileFacts facts, String qualifiedName) {
    return facts.types().stream()
        .filter(type -> type.qualifiedName().equals(qualifiedName))
        .findFirst()
        .orElseThrow();
  }

  /** All steps of a kind, in all methods. */
  static <T extends Step> List<T> steps(FileFacts facts, Class<T> kind) {
    return facts.methods().stream()
        .filter(method -> method.body() != null)
        .flatMap(method -> method.body().blocks().stream())
        .flatMap(block -> block.steps().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  static Step.Call call(FileFacts facts, String name) {
    return steps(facts, Step.Call.class).stream()
        .filter(call -> call.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
