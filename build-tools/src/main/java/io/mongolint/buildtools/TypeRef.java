package io.mongolint.buildtools;

import java.util.List;
import java.util.Map;

/**
 * A type where it is used. Wildcards stand as their bound, type variables as their simple name.
 *
 * @param name the name with dots
 * @param arguments the type arguments
 * @param dimensions how many array dimensions
 */
record TypeRef(String name, List<TypeRef> arguments, int dimensions) {

  static final TypeRef OBJECT = of("java.lang.Object");

  TypeRef {
    arguments = List.copyOf(arguments);
  }

  static TypeRef of(String name) {
    return new TypeRef(name, List.of(), 0);
  }

  TypeRef array(int more) {
    return new TypeRef(name, arguments, dimensions + more);
  }

  TypeRef substitute(Map<String, TypeRef> variables) {
    TypeRef value = variables.get(name);
    if (value != null) {
      return value.array(dimensions);
    }
    return new TypeRef(
        name, arguments.stream().map(each -> each.substitute(variables)).toList(), dimensions);
  }
}
