package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import java.util.List;

/** The functional interfaces that lambdas and method references are written for. */
final class FunctionalTypes {
  private final Program program;

  FunctionalTypes(Program program) {
    this.program = program;
  }

  /** The type of the lambda or method reference that a step makes, by its first use; or null. */
  TypeName of(Code code, int step) {
    int register = code.steps().get(step).target();
    TypeName type = code.type(register);
    if (type != null) {
      return type;
    }
    for (int i = step + 1; i < code.steps().size(); i++) {
      TypeName found = ofUse(code, i, register);
      if (found != null) {
        return found;
      }
    }
    boolean returned =
        code.body().blocks().stream()
            .anyMatch(
                block -> block.end() instanceof Terminator.Return done && done.value() == register);
    return returned ? code.method().returns() : null;
  }

  private TypeName ofUse(Code code, int step, int register) {
    Step use = code.steps().get(step);
    if (use instanceof Step.Copy copy && copy.source() == register) {
      return code.type(copy.target());
    }
    if (use instanceof Step.Cast cast && cast.source() == register) {
      return code.type(cast.target());
    }
    if (use instanceof Step.FieldStore store && store.source() == register) {
      FieldRef field = code.field(step);
      return field == null ? null : program.typeOf(field);
    }
    int argument = Handed.arguments(use).indexOf(register);
    return argument < 0 ? null : ofParameter(code.call(step), argument);
  }

  private static TypeName ofParameter(Link.ToMethod link, int argument) {
    if (!link.methods().isEmpty()) {
      Method target = link.methods().get(0);
      int parameter = target.parameterFor(argument);
      List<TypeName> types = target.parameterTypes();
      return parameter < 0 || parameter >= types.size() ? null : types.get(parameter);
    }
    if (link.api().isEmpty()) {
      return null;
    }
    ApiMethod target = link.api().get(0);
    return argument < target.parameters().size() ? target.parameterFor(argument) : null;
  }
}
