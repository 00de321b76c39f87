package io.mongolint.program;

import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.util.List;
import java.util.Map;

/** What the type variables of a method stand for in a call, by the types of its arguments. */
final class Inference {
  private final Types types;

  Inference(Types types) {
    this.types = types;
  }

  /**
   * Finds what variables stand for.
   *
   * @param code the calling body
   * @param variables the type variables
   * @param parameters the types of the parameters, in which they occur
   * @param arguments the registers that are handed over
   * @param bound takes what is found, by the names of the variables
   */
  void infer(
      Code code,
      List<TypeParameter> variables,
      List<TypeName> parameters,
      List<Integer> arguments,
      Map<String, TypeName> bound) {
    if (variables.isEmpty()) {
      return;
    }
    for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
      unify(parameters.get(i), code.type(arguments.get(i)), variables, bound);
    }
  }

  private void unify(
      TypeName parameter,
      TypeName argument,
      List<TypeParameter> variables,
      Map<String, TypeName> bound) {
    if (parameter == null || argument == null) {
      return;
    }
    for (TypeParameter each : variables) {
      if (each.name().equals(parameter.name()) && argument.dimensions() >= parameter.dimensions()) {
        bound.putIfAbsent(
            each.name(),
            new TypeName(
                argument.name(),
                argument.arguments(),
                argument.dimensions() - parameter.dimensions()));
        return;
      }
    }
    if (parameter.arguments().isEmpty()) {
      return;
    }
    TypeName seen = types.asSuper(argument, parameter.name());
    if (seen != null && seen.arguments().size() == parameter.arguments().size()) {
      for (int i = 0; i < seen.arguments().size(); i++) {
        unify(parameter.arguments().get(i), seen.arguments().get(i), variables, bound);
      }
    }
  }
}
