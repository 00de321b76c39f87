package io.mongolint.program;

import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.TypeFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The annotations of declarations by qualified name, those included that annotations of the project
 * are composed of.
 */
final class Marks {
  private final Program program;
  private final Map<TypeDecl, List<Mark>> ofType = new ConcurrentHashMap<>();
  private final Map<Method, List<Mark>> ofMethod = new ConcurrentHashMap<>();

  Marks(Program program) {
    this.program = program;
  }

  /**
   * An annotation.
   *
   * @param name the qualified name
   * @param facts what stands in the source
   * @param context the type in which names of {@code facts} mean something
   * @param written the annotation that stands on the declaration; another one than {@code facts} if
   *     that one stands on the annotation type
   * @param isComposed whether it stands there by way of an annotation of the project
   */
  record Mark(
      String name,
      AnnotationFacts facts,
      TypeDecl context,
      AnnotationFacts written,
      boolean isComposed) {

    /** An attribute's values; those of the annotation type win, they are its author's choice. */
    List<AnnotationFacts.Value> values(String attribute) {
      List<AnnotationFacts.Value> own = facts.values().get(attribute);
      return own != null ? own : written.values().getOrDefault(attribute, List.of());
    }

    /** The simple name that the reader sees in the source. */
    String shown() {
      return "@" + written.name().substring(written.name().lastIndexOf('.') + 1);
    }
  }

  /** The annotations of a type. */
  List<Mark> of(TypeDecl type) {
    List<Mark> known = ofType.get(type);
    if (known == null) {
      known = resolve(type.facts().annotations(), type);
      ofType.put(type, known);
    }
    return known;
  }

  /** The annotations of a method. */
  List<Mark> of(Method method) {
    List<Mark> known = ofMethod.get(method);
    if (known == null) {
      known = resolve(method.facts().annotations(), method.type());
      ofMethod.put(method, known);
    }
    return known;
  }

  /** The annotations of a parameter. */
  List<Mark> ofParameter(Method method, int parameter) {
    return resolve(method.facts().parameters().get(parameter).annotations(), method.type());
  }

  /** The annotations of a field. */
  List<Mark> of(FieldRef field) {
    FieldFacts facts = field.facts();
    return facts == null ? List.of() : resolve(facts.annotations(), field.owner());
  }

  /** An attribute's first value as text; constants of the project are looked up. */
  Optional<String> text(Mark mark, String attribute) {
    return texts(mark, attribute).stream().findFirst();
  }

  /** An attribute's values as texts; constants of the project are looked up. */
  List<String> texts(Mark mark, String attribute) {
    List<String> found = new ArrayList<>();
    for (AnnotationFacts.Value value : mark.values(attribute)) {
      String constant =
          value.kind() == AnnotationFacts.Kind.NAME ? constant(value.text(), mark.context()) : null;
      found.add(constant == null ? value.text() : constant);
    }
    return found;
  }

  /** The annotation with its first values looked up, for those who read it as facts. */
  AnnotationFacts lookedUp(Mark mark) {
    Map<String, List<AnnotationFacts.Value>> values = new HashMap<>(mark.facts().values());
    for (String attribute : mark.facts().values().keySet()) {
      text(mark, attribute)
          .ifPresent(
              text ->
                  values.put(
                      attribute,
                      List.of(new AnnotationFacts.Value(AnnotationFacts.Kind.LITERAL, text))));
    }
    return new AnnotationFacts(mark.facts().name(), values, mark.facts().position());
  }

  /** The classes that an attribute names. */
  List<String> classes(Mark mark, String attribute) {
    List<String> found = new ArrayList<>();
    for (AnnotationFacts.Value value : mark.values(attribute)) {
      String name =
          value.kind() == AnnotationFacts.Kind.CLASS
              ? program.names().find(value.text(), mark.context())
              : null;
      if (name != null) {
        found.add(name);
      }
    }
    return found;
  }

  private String constant(String name, TypeDecl context) {
    int dot = name.lastIndexOf('.');
    String owner = dot < 0 ? context.id() : program.names().find(name.substring(0, dot), context);
    TypeDecl decl = program.hierarchy().decl(owner);
    FieldFacts field = decl == null ? null : decl.field(name.substring(dot + 1));
    return field == null ? null : field.constant();
  }

  private List<Mark> resolve(List<AnnotationFacts> annotations, TypeDecl context) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    List<Mark> found = new ArrayList<>();
    for (AnnotationFacts each : annotations) {
      add(each, context, each, new HashSet<>(), found);
    }
    return List.copyOf(found);
  }

  private void add(
      AnnotationFacts facts,
      TypeDecl context,
      AnnotationFacts written,
      Set<TypeDecl> seen,
      List<Mark> found) {
    String name = program.names().find(facts.name(), context);
    if (name == null) {
      return;
    }
    found.add(new Mark(name, facts, context, written, !facts.equals(written)));
    TypeDecl decl = program.hierarchy().decl(name);
    if (decl != null && decl.facts().kind() == TypeFacts.Kind.ANNOTATION && seen.add(decl)) {
      for (AnnotationFacts each : decl.facts().annotations()) {
        add(each, decl, written, seen, found);
      }
    }
  }
}
