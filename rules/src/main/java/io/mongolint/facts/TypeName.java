package io.mongolint.facts;

import java.util.List;

/**
 * A type as written in source, or as a library declares it.
 *
 * <p>Wildcards stand as their bound ({@code ? extends X} and {@code ? super X} as X, {@code ?} as
 * {@code java.lang.Object}). A type variable is its simple name. An inner type is written with
 * dots. Type arguments of an outer type are dropped.
 *
 * @param name the name without arguments and dimensions, such as {@code Map.Entry}
 * @param arguments the type arguments; empty for a raw type and for the diamond
 * @param dimensions how many array dimensions
 */
public record TypeName(String name, List<TypeName> arguments, int dimensions) {

  /** The type of {@code var} and of a lambda parameter without a type: to be inferred. */
  public static final TypeName INFERRED = new TypeName("var", List.of(), 0);

  /** {@code void}. */
  public static final TypeName VOID = new TypeName("void", List.of(), 0);

  /** {@code java.lang.Object}. */
  public static final TypeName OBJECT = new TypeName("java.lang.Object", List.of(), 0);

  /** Copies the arguments. */
  public TypeName {
    arguments = List.copyOf(arguments);
  }

  /** A type without arguments and dimensions. */
  public static TypeName of(String name) {
    return new TypeName(name, List.of(), 0);
  }

  /** Says whether a name is that of a primitive type. */
  public static boolean isPrimitive(String name) {
    return switch (name) {
      case "int", "long", "short", "byte", "char", "boolean", "float", "double" -> true;
      default -> false;
    };
  }

  /** Says whether the type is to be inferred. */
  public boolean isInferred() {
    return name.equals("var");
  }

  /** The last part of the name. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The type of an element of this array. */
  public TypeName elementType() {
    return new TypeName(name, arguments, Math.max(0, dimensions - 1));
  }

  // Types are looked up all the time: what the compiler makes for a record is slow until compiled.
  @Override
  public boolean equals(Object other) {
    return other instanceof TypeName type
        && dimensions == type.dimensions
        && name.equals(type.name)
        && arguments.equals(type.arguments);
  }

  @Override
  public int hashCode() {
    return 31 * (arguments.isEmpty() ? dimensions : 31 * arguments.hashCode() + dimensions)
        + name.hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    if (!arguments.isEmpty()) {
      text.append('<');
      for (int i = 0; i < arguments.size(); i++) {
        text.append(i == 0 ? "" : ",").append(arguments.get(i));
      }
      text.append('>');
    }
    return text.append("[]".repeat(dimensions)).toString();
  }
}
