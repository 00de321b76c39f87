package io.mongolint.parse;

import com.github.javaparser.ast.Node;
import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Position;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeFacts.Kind;
import io.mongolint.facts.TypeName;
import io.mongolint.parse.SyntheticMethods.Slot;
import java.util.ArrayList;
import java.util.List;

/** Adds the class that Lombok's {@code @Builder} makes. */
final class LombokBuilder {
  private final FileBuilder file;
  private final TypeContext outer;
  private final Node node;
  private final Position position;

  LombokBuilder(FileBuilder file, TypeContext outer, Node node, Position position) {
    this.file = file;
    this.outer = outer;
    this.node = node;
    this.position = position;
  }

  /**
   * Adds the class.
   *
   * @param slots what the builder is given
   * @param made the type that it makes
   * @param buildName the name of the last method
   * @param factory the static method that makes the object, or null for the constructor
   */
  void add(String name, List<Slot> slots, TypeName made, String buildName, String factory) {
    TypeContext type =
        new TypeContext(
            file.newType(),
            node,
            name,
            outer.qualifiedName() + "." + name,
            Kind.CLASS,
            true,
            outer,
            null);
    SyntheticMethods methods = new SyntheticMethods(file, type, position);
    List<FieldFacts> fields = new ArrayList<>();
    List<Integer> indices = new ArrayList<>();
    indices.add(methods.constructor(List.of(), 0, false));
    for (Slot slot : slots) {
      fields.add(
          new FieldFacts(
              slot.name(),
              slot.type(),
              Modifier.PRIVATE | Modifier.SYNTHETIC,
              List.of(),
              position,
              null));
      indices.add(methods.setter(slot.name(), slot, TypeName.of(name), true, Modifier.PUBLIC));
    }
    indices.add(
        factory == null
            ? methods.build(buildName, made, slots)
            : methods.buildWith(buildName, made, factory, slots));
    file.type(
        new TypeFacts(
            type.index(),
            name,
            type.qualifiedName(),
            Kind.CLASS,
            Modifier.PUBLIC | Modifier.STATIC | Modifier.SYNTHETIC,
            List.of(),
            List.of(),
            List.of(),
            fields,
            indices,
            outer.index(),
            -1,
            position,
            position));
    type.complete();
  }
}
