package io.mongolint.buildtools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A method or constructor.
 *
 * @param name the name; empty for a constructor
 * @param flags bits of {@link #STATIC}, {@link #ABSTRACT}, {@link #VARARGS}
 * @param typeParameters its own type parameters
 * @param parameters the types of its parameters
 * @param returns what it returns
 */
record Member(
    String name,
    int flags,
    List<TypeVariable> typeParameters,
    List<TypeRef> parameters,
    TypeRef returns) {

  static final int STATIC = 1;
  static final int ABSTRACT = 2;
  static final int VARARGS = 4;

  Member {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
  }

  Member substitute(Map<String, TypeRef> variables) {
    Map<String, TypeRef> visible = new HashMap<>(variables);
    typeParameters.forEach(own -> visible.remove(own.name()));
    return new Member(
        name,
        flags,
        typeParameters.stream()
            .map(own -> new TypeVariable(own.name(), own.bound().substitute(visible)))
            .toList(),
        parameters.stream().map(each -> each.substitute(visible)).toList(),
        returns.substitute(visible));
  }

  /** What two generations must share to be the same method: name, erased parameters and result. */
  List<TypeRef> erasure(List<TypeVariable> ofType) {
    Map<String, TypeRef> bounds = new HashMap<>();
    ofType.forEach(each -> bounds.put(each.name(), each.bound()));
    typeParameters.forEach(each -> bounds.put(each.name(), each.bound()));
    List<TypeRef> erased = new ArrayList<>();
    erased.add(TypeRef.of(name));
    parameters.forEach(each -> erased.add(erase(each, bounds)));
    erased.add(erase(returns, bounds));
    return erased;
  }

  private static TypeRef erase(TypeRef type, Map<String, TypeRef> bounds) {
    TypeRef erased = type;
    for (int i = 0; i <= bounds.size() && bounds.containsKey(erased.name()); i++) {
      erased = bounds.get(erased.name()).array(erased.dimensions());
    }
    return new TypeRef(erased.name(), List.of(), erased.dimensions());
  }
}
