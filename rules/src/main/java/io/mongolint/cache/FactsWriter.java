package io.mongolint.cache;

import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.CommentFacts;
import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.ParameterFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.SuppressionFacts;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeParameter;
import java.util.List;
import java.util.TreeMap;

/** Writes the facts of a file. The same facts give the same bytes. */
final class FactsWriter {
  private final ByteWriter out;
  private final BodyWriter bodies;

  private FactsWriter(ByteWriter out) {
    this.out = out;
    bodies = new BodyWriter(out);
  }

  static byte[] write(FileFacts facts) {
    return write(facts, new ByteWriter());
  }

  /** Writes all but the places, which are put into a list. */
  static byte[] writeWithoutPlaces(FileFacts facts, List<Position> places) {
    return write(facts, new ByteWriter(places));
  }

  private static byte[] write(FileFacts facts, ByteWriter out) {
    new FactsWriter(out).file(facts);
    return out.toBytes();
  }

  private void file(FileFacts facts) {
    out.text(facts.path());
    out.text(facts.packageName());
    out.all(facts.imports(), this::importOf);
    out.all(facts.types(), this::type);
    out.all(facts.methods(), this::method);
    out.all(facts.comments(), this::comment);
    out.all(facts.suppressions(), this::suppression);
    out.all(facts.statements(), out::position);
    out.text(facts.problem());
  }

  private void importOf(ImportFacts facts) {
    out.text(facts.name());
    out.flag(facts.isStatic());
    out.flag(facts.onDemand());
  }

  private void type(TypeFacts facts) {
    out.number(facts.index());
    out.text(facts.name());
    out.text(facts.qualifiedName());
    out.constant(facts.kind());
    out.number(facts.modifiers());
    out.all(facts.typeParameters(), this::typeParameter);
    out.all(facts.supertypes(), out::type);
    annotations(facts.annotations());
    out.all(facts.fields(), this::field);
    out.numbers(facts.methods());
    out.number(facts.outerType());
    out.number(facts.enclosingMethod());
    out.position(facts.position());
    out.position(facts.extent());
  }

  private void typeParameter(TypeParameter parameter) {
    out.text(parameter.name());
    out.type(parameter.bound());
  }

  private void field(FieldFacts facts) {
    out.text(facts.name());
    out.type(facts.type());
    out.number(facts.modifiers());
    annotations(facts.annotations());
    out.position(facts.position());
    out.text(facts.constant());
  }

  private void method(MethodFacts facts) {
    out.number(facts.index());
    out.number(facts.type());
    out.constant(facts.kind());
    out.text(facts.name());
    out.all(facts.typeParameters(), this::typeParameter);
    out.type(facts.returns());
    out.all(facts.parameters(), this::parameter);
    out.all(facts.thrown(), out::type);
    out.number(facts.modifiers());
    annotations(facts.annotations());
    out.number(facts.enclosingMethod());
    out.position(facts.position());
    out.position(facts.extent());
    out.flag(facts.body() != null);
    if (facts.body() != null) {
      bodies.write(facts.body());
    }
  }

  private void parameter(ParameterFacts facts) {
    out.text(facts.name());
    out.type(facts.type());
    out.flag(facts.varargs());
    annotations(facts.annotations());
  }

  private void annotations(List<AnnotationFacts> all) {
    out.all(all, this::annotation);
  }

  private void annotation(AnnotationFacts facts) {
    out.text(facts.name());
    out.number(facts.values().size());
    new TreeMap<>(facts.values())
        .forEach(
            (element, values) -> {
              out.text(element);
              out.all(values, this::value);
            });
    out.position(facts.position());
  }

  private void value(AnnotationFacts.Value value) {
    out.constant(value.kind());
    out.text(value.text());
  }

  private void comment(CommentFacts facts) {
    out.text(facts.text());
    out.position(facts.position());
  }

  private void suppression(SuppressionFacts facts) {
    out.all(facts.keys(), out::text);
    out.position(facts.position());
    out.position(facts.extent());
  }
}
