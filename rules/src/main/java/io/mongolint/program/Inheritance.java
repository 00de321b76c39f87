package io.mongolint.program;

import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.ParameterFacts;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which methods a type of the sources has, and which ones a method overrides. Threads may share it.
 */
final class Inheritance {
  private final Types types;
  private final Map<TypeDecl, List<Method>> visible = new ConcurrentHashMap<>();

  Inheritance(Types types) {
    this.types = types;
  }

  /** The methods with a body that an object of the type answers with: own ones, then inherited. */
  List<Method> visible(TypeDecl type) {
    List<Method> known = visible.get(type);
    if (known == null) {
      known = findVisible(type);
      visible.put(type, known);
    }
    return known;
  }

  private List<Method> findVisible(TypeDecl type) {
    List<Method> found = new ArrayList<>();
    Map<String, List<Method>> byName = new HashMap<>();
    for (String each : types.closure(type.id())) {
      TypeDecl owner = types.decl(each);
      if (owner == null) {
        continue;
      }
      for (Method method : owner.methods()) {
        if (isPlain(method) && method.body() != null && (owner == type || isInheritable(method))) {
          List<Method> named = byName.computeIfAbsent(method.name(), k -> new ArrayList<>(1));
          if (named.stream().noneMatch(known -> isSame(known, method))) {
            named.add(method);
            found.add(method);
          }
        }
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** The methods of supertypes of the sources that a method overrides, nearest first. */
  List<Method> overridden(Method method) {
    if (!isPlain(method) || !isInheritable(method)) {
      return List.of();
    }
    List<Method> found = new ArrayList<>();
    for (String each : types.closure(method.type().id())) {
      TypeDecl owner = types.decl(each);
      if (owner != null && owner != method.type()) {
        owner.methods(method.name()).stream()
            .filter(other -> isPlain(other) && isInheritable(other) && isSame(method, other))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isInheritable(Method method) {
    return !method.isStatic() && (method.facts().modifiers() & Modifier.PRIVATE) == 0;
  }

  static boolean isPlain(Method method) {
    return method.facts().kind() == MethodFacts.Kind.METHOD;
  }

  static boolean isPublic(Method method) {
    return (method.facts().modifiers() & Modifier.PUBLIC) != 0;
  }

  static boolean isAbstract(TypeDecl type) {
    return type.isInterface() || (type.facts().modifiers() & Modifier.ABSTRACT) != 0;
  }

  private static boolean isSame(Method a, Method b) {
    int size = a.facts().parameters().size();
    if (!a.name().equals(b.name()) || b.facts().parameters().size() != size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!mayBeSame(a.parameterTypes().get(i), b.parameterTypes().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A type variable, or what is not known, may be anything. */
  private static boolean mayBeSame(TypeName a, TypeName b) {
    boolean known = a != null && b != null && isConcrete(a) && isConcrete(b);
    return !known || (a.name().equals(b.name()) && a.dimensions() == b.dimensions());
  }

  private static boolean isConcrete(TypeName type) {
    return type.name().indexOf('.') >= 0 || TypeName.isPrimitive(type.name());
  }

  /** The simple names of the parameters' types, as the catalog's method shapes have them. */
  static List<String> parameterNames(Method method) {
    return method.facts().parameters().stream()
        .map(ParameterFacts::type)
        .map(Inheritance::shapeName)
        .toList();
  }

  /** The simple name of a type, as the catalog's method shapes have it. */
  static String shapeName(TypeName type) {
    return type.simpleName() + "[]".repeat(type.dimensions());
  }
}
