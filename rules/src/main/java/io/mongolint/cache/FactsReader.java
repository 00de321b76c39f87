package io.mongolint.cache;

import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.CommentFacts;
import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.ParameterFacts;
import io.mongolint.facts.SuppressionFacts;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the facts of a file, as {@link FactsWriter} wrote them. */
final class FactsReader {
  private static final TypeFacts.Kind[] TYPE_KINDS = TypeFacts.Kind.values();
  private static final MethodFacts.Kind[] METHOD_KINDS = MethodFacts.Kind.values();
  private static final AnnotationFacts.Kind[] VALUE_KINDS = AnnotationFacts.Kind.values();

  private final ByteReader in;
  private final BodyReader bodies;

  private FactsReader(ByteReader in) {
    this.in = in;
    bodies = new BodyReader(in);
  }

  static FileFacts read(byte[] bytes, int start) {
    return new FactsReader(new ByteReader(bytes, start)).file();
  }

  // Arguments are evaluated in the order in which the components stand, and so were written.

  private FileFacts file() {
    return new FileFacts(
        in.text(),
        in.text(),
        in.all(() -> new ImportFacts(in.text(), in.flag(), in.flag())),
        in.all(this::type),
        in.all(this::method),
        in.all(() -> new CommentFacts(in.text(), in.position())),
        in.all(() -> new SuppressionFacts(in.all(in::text), in.position(), in.position())),
        in.all(in::position),
        in.text());
  }

  private TypeFacts type() {
    return new TypeFacts(
        in.number(),
        in.text(),
        in.text(),
        TYPE_KINDS[in.number()],
        in.number(),
        in.all(this::typeParameter),
        in.types(),
        annotations(),
        in.all(this::field),
        in.numbers(),
        in.number(),
        in.number(),
        in.position(),
        in.position());
  }

  private TypeParameter typeParameter() {
    return new TypeParameter(in.text(), in.type());
  }

  private FieldFacts field() {
    return new FieldFacts(
        in.text(), in.type(), in.number(), annotations(), in.position(), in.text());
  }

  private MethodFacts method() {
    return new MethodFacts(
        in.number(),
        in.number(),
        METHOD_KINDS[in.number()],
        in.text(),
        in.all(this::typeParameter),
        in.type(),
        in.all(this::parameter),
        in.types(),
        in.number(),
        annotations(),
        in.number(),
        in.position(),
        in.position(),
        in.flag() ? bodies.read() : null);
  }

  private ParameterFacts parameter() {
    return new ParameterFacts(in.text(), in.type(), in.flag(), annotations());
  }

  private List<AnnotationFacts> annotations() {
    return in.all(this::annotation);
  }

  private AnnotationFacts annotation() {
    return new AnnotationFacts(in.text(), values(), in.position());
  }

  private Map<String, List<AnnotationFacts.Value>> values() {
    int count = in.number();
    Map<String, List<AnnotationFacts.Value>> values = new HashMap<>();
    for (int i = 0; i < count; i++) {
      values.put(in.text(), in.all(this::value));
    }
    return values;
  }

  private AnnotationFacts.Value value() {
    return new AnnotationFacts.Value(VALUE_KINDS[in.number()], in.text());
  }
}
