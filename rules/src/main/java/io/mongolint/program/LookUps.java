package io.mongolint.program;

import io.mongolint.catalog.ReturnType;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;

/** Objects that a container is asked for by their class, as the frameworks catalog knows it. */
final class LookUps {
  private final Program program;

  LookUps(Program program) {
    this.program = program;
  }

  /** The type of what {@code container.get(Type.class)} gives; null of any other call. */
  TypeName given(Code code, TypeName container, Step.Call call) {
    if (call.arguments().isEmpty()) {
      return null;
    }
    TypeName asked = program.classLiteral(code, call.arguments().get(0));
    boolean gives =
        asked != null
            && program
                .frameworks()
                .returnType(container.name(), call.name())
                .filter(ReturnType.ARGUMENT::equals)
                .isPresent();
    return gives ? asked : null;
  }
}
