package io.mongolint.program;

import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import io.mongolint.program.FunctionalValues.Value;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which code a variable can hold by its type: no text is a lambda, and a node of a tree is no
 * builder, whatever ways lead from one to the other without regard to calling context.
 */
final class CodeTypes {
  private final Types types;
  private final Map<String, Boolean> lambdas = new ConcurrentHashMap<>();

  CodeTypes(Types types) {
    this.types = types;
  }

  /** Those of some values that a variable of a type can hold; all if the type is not known. */
  Set<Value> fitting(Set<Value> values, TypeName type) {
    if (type == null || type.equals(TypeName.OBJECT)) {
      return values;
    }
    for (Value value : values) {
      if (!fits(value, type)) {
        Set<Value> some = new LinkedHashSet<>(values);
        some.removeIf(each -> !fits(each, type));
        return some;
      }
    }
    return values;
  }

  private boolean fits(Value value, TypeName type) {
    if (value.kept() || type.dimensions() > 0) {
      // An array has code in it, and is none.
      return value.kept();
    }
    Step made = value.code().steps().get(value.step());
    if (!(made instanceof Step.New)) {
      return lambdas.computeIfAbsent(type.name(), this::canBeLambda);
    }
    TypeName own = value.code().type(made.target());
    return own == null
        || isUnknown(type.name())
        || types.isSubtype(own.name(), type.name())
        || !types.isWhollyKnown(own.name());
  }

  private boolean canBeLambda(String type) {
    TypeDecl decl = types.decl(type);
    return decl == null
        ? isUnknown(type) || types.api().functionalMethod(TypeName.of(type)) != null
        : decl.isInterface();
  }

  /** A library's that nobody can see, or a type variable. */
  private boolean isUnknown(String type) {
    return types.decl(type) == null && !types.api().isKnown(type) && !TypeName.isPrimitive(type);
  }
}
