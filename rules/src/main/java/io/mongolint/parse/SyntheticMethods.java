package io.mongolint.parse;

import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.ParameterFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes methods that the source does not show: accessors, and what Lombok generates. */
final class SyntheticMethods {
  private final FileBuilder file;
  private final TypeContext type;
  private final Position position;

  /** Makes methods of a type, all of whose code is said to stand at one position. */
  SyntheticMethods(FileBuilder file, TypeContext type, Position position) {
    this.file = file;
    this.type = type;
    this.position = position;
  }

  /** A field, or a parameter to be stored in one. */
  record Slot(String name, TypeName type) {}

  int getter(String name, String field, TypeName fieldType, int modifiers) {
    return method(
        name,
        fieldType,
        List.of(),
        modifiers,
        body -> {
          int value = body.graph.temporary();
          body.graph.add(
              body.self >= 0
                  ? new Step.FieldLoad(value, body.self, field, position)
                  : new Step.Name(value, field, position));
          body.graph.giveBack(value, position);
        });
  }

  /** A setter; {@code returnsThis} for chained ones and those of builders. */
  int setter(String name, Slot field, TypeName returns, boolean returnsThis, int modifiers) {
    return method(
        name,
        returns,
        List.of(field),
        modifiers,
        body -> {
          body.graph.add(
              new Step.FieldStore(
                  body.self, field.name(), body.read(field.name(), position), position));
          if (returnsThis) {
            body.graph.giveBack(body.self, position);
          }
        });
  }

  /** A constructor that stores its parameters in the fields of the same names. */
  int constructor(List<Slot> parameters, int modifiers, boolean hasSuperclass) {
    int index = file.newMethod();
    BodyBuilder body = new BodyBuilder(file, type, index, false, null);
    List<Integer> registers = new ArrayList<>();
    parameters.forEach(slot -> registers.add(body.parameter(slot.name(), slot.type())));
    if (hasSuperclass) {
      body.closures.constructorCall(Step.CallKind.SUPER_CONSTRUCTOR, List.of(), position, position);
    }
    body.closures.initializers(position);
    for (int i = 0; i < parameters.size(); i++) {
      body.graph.add(
          new Step.FieldStore(body.self, parameters.get(i).name(), registers.get(i), position));
    }
    add(index, MethodFacts.Kind.CONSTRUCTOR, "<init>", TypeName.VOID, parameters, modifiers, body);
    return index;
  }

  /** A static method that makes an object of its parameters. */
  int factory(String name, TypeName made, List<Slot> parameters) {
    return method(
        name,
        made,
        parameters,
        Modifier.PUBLIC | Modifier.STATIC,
        body -> {
          List<Integer> arguments = new ArrayList<>();
          parameters.forEach(slot -> arguments.add(body.read(slot.name(), position)));
          body.graph.giveBack(create(body, made, arguments), position);
        });
  }

  /** A builder's last method: makes an object of the builder's fields. */
  int build(String name, TypeName made, List<Slot> fields) {
    return method(
        name,
        made,
        List.of(),
        Modifier.PUBLIC,
        body -> {
          List<Integer> arguments = new ArrayList<>();
          fields.forEach(field -> arguments.add(load(body, field)));
          body.graph.giveBack(create(body, made, arguments), position);
        });
  }

  /** A builder's last method, when a static method makes the object. */
  int buildWith(String name, TypeName made, String factory, List<Slot> fields) {
    return method(
        name,
        made,
        List.of(),
        Modifier.PUBLIC,
        body -> {
          List<Integer> arguments = new ArrayList<>();
          fields.forEach(field -> arguments.add(load(body, field)));
          int result = body.graph.temporary();
          body.graph.add(call(result, -1, factory, arguments));
          body.graph.giveBack(result, position);
        });
  }

  /** Gives a builder that holds what the object holds. */
  int toBuilder(TypeName builder, List<Slot> fields) {
    return method(
        "toBuilder",
        builder,
        List.of(),
        Modifier.PUBLIC,
        body -> {
          int result = create(body, builder, List.of());
          for (Slot field : fields) {
            int value = load(body, field);
            body.graph.add(call(body.graph.temporary(), result, field.name(), List.of(value)));
          }
          body.graph.giveBack(result, position);
        });
  }

  private int load(BodyBuilder body, Slot field) {
    int value = body.graph.temporary();
    body.graph.add(new Step.FieldLoad(value, body.self, field.name(), position));
    return value;
  }

  private Step call(int target, int receiver, String name, List<Integer> arguments) {
    return new Step.Call(
        target,
        Step.CallKind.ORDINARY,
        receiver,
        name,
        arguments,
        name,
        position,
        position,
        position);
  }

  private int create(BodyBuilder body, TypeName made, List<Integer> arguments) {
    body.statement = position;
    return body.closures.create(made, arguments, -1, null, position);
  }

  private int method(
      String name,
      TypeName returns,
      List<Slot> parameters,
      int modifiers,
      Consumer<BodyBuilder> reading) {
    int index = file.newMethod();
    boolean isStatic = (modifiers & Modifier.STATIC) != 0;
    BodyBuilder body = new BodyBuilder(file, type, index, isStatic, null);
    parameters.forEach(slot -> body.parameter(slot.name(), slot.type()));
    reading.accept(body);
    add(index, MethodFacts.Kind.METHOD, name, returns, parameters, modifiers, body);
    return index;
  }

  private void add(
      int index,
      MethodFacts.Kind kind,
      String name,
      TypeName returns,
      List<Slot> parameters,
      int modifiers,
      BodyBuilder body) {
    file.method(
        new MethodFacts(
            index,
            type.index(),
            kind,
            name,
            List.of(),
            returns,
            parameters.stream()
                .map(slot -> new ParameterFacts(slot.name(), slot.type(), false, List.of()))
                .toList(),
            List.of(),
            modifiers | Modifier.SYNTHETIC,
            List.of(),
            -1,
            position,
            position,
            body.finish(position)));
  }
}
