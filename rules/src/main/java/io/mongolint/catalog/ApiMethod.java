package io.mongolint.catalog;

import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.util.List;

/**
 * A public or protected method or constructor of a library type.
 *
 * <p>Overloads of all generations of a library stand side by side, those of the newest first.
 *
 * @param owner the qualified name of the type that declares it
 * @param name the name; of a constructor the simple name of its type
 * @param isStatic whether it is static
 * @param isAbstract whether it has no body
 * @param typeParameters its own type parameters
 * @param parameters the types of its parameters; the last one of varargs is an array
 * @param varargs whether the last parameter takes any number of arguments
 * @param returns what it returns; of a constructor the type with its type variables
 */
public record ApiMethod(
    String owner,
    String name,
    boolean isStatic,
    boolean isAbstract,
    List<TypeParameter> typeParameters,
    List<TypeName> parameters,
    boolean varargs,
    TypeName returns) {

  /** Copies the lists. */
  public ApiMethod {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
  }

  /** Says whether a call with that many arguments can mean this method. */
  public boolean accepts(int arguments) {
    return varargs ? arguments >= parameters.size() - 1 : arguments == parameters.size();
  }

  /** The type of the parameter that an argument goes to, or of its elements where it is varargs. */
  public TypeName parameterFor(int argument) {
    int last = parameters.size() - 1;
    return varargs && argument >= last
        ? parameters.get(last).elementType()
        : parameters.get(argument);
  }

  @Override
  public String toString() {
    return owner + "." + name + parameters + ": " + returns;
  }
}
