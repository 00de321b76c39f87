package io.mongolint.parse;

import io.mongolint.facts.TypeName;
import java.util.HashMap;
import java.util.Map;

/** The local variables and local classes in scope. */
final class Scopes {

  /** A local variable or parameter. */
  record Variable(int register, TypeName type) {}

  /** A block's names; those of the blocks around it are its parent's. */
  static final class Scope {
    private final Scope parent;
    private Map<String, Variable> variables = Map.of();
    private Map<String, TypeContext> types = Map.of();

    private Scope(Scope parent) {
      this.parent = parent;
    }
  }

  private Scope current = new Scope(null);

  void push() {
    current = new Scope(current);
  }

  void pop() {
    current = current.parent;
  }

  /** The innermost scope, to come back to with {@link #restore}. */
  Scope save() {
    return current;
  }

  void restore(Scope scope) {
    current = scope;
  }

  void declare(String name, Variable variable) {
    if (current.variables.isEmpty()) {
      current.variables = new HashMap<>();
    }
    current.variables.put(name, variable);
  }

  void declare(TypeContext type) {
    if (current.types.isEmpty()) {
      current.types = new HashMap<>();
    }
    current.types.put(type.name(), type);
  }

  /** The variable of that name, or null. */
  Variable variable(String name) {
    for (Scope scope = current; scope != null; scope = scope.parent) {
      Variable found = scope.variables.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The local class of that name, or null. */
  TypeContext type(String name) {
    for (Scope scope = current; scope != null; scope = scope.parent) {
      TypeContext found = scope.types.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
