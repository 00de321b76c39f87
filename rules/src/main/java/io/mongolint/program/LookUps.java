package io.mongolint.program;

import io.mongolint.catalog.ReturnType;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;

/** What methods of libraries give of which no more than the frameworks catalog is known. */
final class LookUps {
  private final Program program;

  LookUps(Program program) {
    this.program = program;
  }

  /**
   * The type of what a call gives, or null; {@code container.get(Type.class)} gives an object of
   * that type.
   */
  TypeName given(Code code, TypeName receiver, Step.Call call) {
    String type = program.frameworks().returnType(receiver.name(), call.name()).orElse(null);
    if (type == null || !type.equals(ReturnType.ARGUMENT)) {
      return type == null ? null : TypeName.of(type);
    }
    return call.arguments().isEmpty() ? null : program.classLiteral(code, call.arguments().get(0));
  }
}
