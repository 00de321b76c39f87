package io.mongolint.program;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the type variables of a method stand for in a call, by the types of its arguments. */
final class Inference {
  private final Types types;
  private final Names names;

  Inference(Types types, Names names) {
    this.types = types;
    this.names = names;
  }

  /** What a call gives, on an object of the receiver's type; null if that is not known. */
  TypeName returned(Code code, Link.ToMethod found, List<Integer> arguments, TypeName receiver) {
    Map<String, TypeName> bound = new HashMap<>();
    if (!found.methods().isEmpty()) {
      Method target = found.methods().get(0);
      TypeName seen = types.memberType(target.returns(), target.type(), receiver);
      if (seen == null) {
        return null;
      }
      infer(code, target.facts().typeParameters(), target.parameterTypes(), arguments, bound);
      TypeName result = ApiTypes.substitute(seen, bound);
      return names.erase(result, target.type(), target.facts());
    }
    if (found.api().isEmpty()) {
      return null;
    }
    ApiMethod target = found.api().get(0);
    infer(code, target.typeParameters(), target.parameters(), arguments, bound);
    TypeName result = ApiTypes.substitute(target.returns(), bound);
    boolean open = target.typeParameters().stream().anyMatch(p -> p.name().equals(result.name()));
    return open ? null : result;
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
