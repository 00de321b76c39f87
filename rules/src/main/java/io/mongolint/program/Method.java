package io.mongolint.program;

import io.mongolint.facts.Body;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/** A method, constructor, initialiser or lambda of the analysed sources. */
public final class Method {
  private final int id;
  private final TypeDecl type;
  private final MethodFacts facts;
  private List<TypeName> parameterTypes = List.of();
  private TypeName returns = TypeName.VOID;
  private Method enclosing;
  private Code code;

  Method(int id, TypeDecl type, MethodFacts facts) {
    this.id = id;
    this.type = type;
    this.facts = facts;
  }

  /** A number of its own, the same for the same input. */
  public int id() {
    return id;
  }

  /** The type whose member it is; of a lambda the type around it. */
  public TypeDecl type() {
    return type;
  }

  /** What the file says of it. */
  public MethodFacts facts() {
    return facts;
  }

  /** The name. */
  public String name() {
    return facts.name();
  }

  /** Its body, or null. */
  public Body body() {
    return facts.body();
  }

  /** The parameters' types, resolved; null where that failed. */
  public List<TypeName> parameterTypes() {
    return parameterTypes;
  }

  /** The return type, resolved, or null. */
  public TypeName returns() {
    return returns;
  }

  /** Of a lambda the method around it, else null. */
  public Method enclosing() {
    return enclosing;
  }

  /** The linked body, or null if it has none. */
  public Code code() {
    return code;
  }

  /** Says whether it is a lambda. */
  public boolean isLambda() {
    return facts.kind() == MethodFacts.Kind.LAMBDA;
  }

  /** Says whether it is a constructor. */
  public boolean isConstructor() {
    return facts.kind() == MethodFacts.Kind.CONSTRUCTOR;
  }

  /** Says whether it is static. */
  public boolean isStatic() {
    return facts.isStatic();
  }

  /** Says whether it runs while an object is made: constructors and instance initialisers. */
  public boolean isConstruction() {
    return isConstructor() || facts.kind() == MethodFacts.Kind.INSTANCE_INITIALIZER;
  }

  /** The outermost method around a lambda, or this. */
  public Method root() {
    Method method = this;
    while (method.enclosing != null) {
      method = method.enclosing;
    }
    return method;
  }

  /** Says whether a call with that many arguments can mean it. */
  public boolean accepts(int arguments) {
    int size = facts.parameters().size();
    boolean varargs = size > 0 && facts.parameters().get(size - 1).varargs();
    return varargs ? arguments >= size - 1 : arguments == size;
  }

  /** The index of the parameter that an argument goes to, or -1. */
  public int parameterFor(int argument) {
    int last = facts.parameters().size() - 1;
    if (last >= 0 && argument >= last && facts.parameters().get(last).varargs()) {
      return last;
    }
    return argument <= last ? argument : -1;
  }

  /** Name and parameter types, as in {@code orders(String)}. */
  public String signature() {
    String name =
        switch (facts.kind()) {
          case CONSTRUCTOR -> type.facts().name();
          case LAMBDA -> root().signature() + " lambda";
          case INSTANCE_INITIALIZER -> "initialiser";
          case STATIC_INITIALIZER -> "static initialiser";
          case METHOD -> facts.name();
        };
    if (facts.kind() == MethodFacts.Kind.METHOD || isConstructor()) {
      return facts.parameters().stream()
          .map(p -> p.type().toString())
          .collect(Collectors.joining(",", name + "(", ")"));
    }
    return name;
  }

  /** Type and name, as in {@code Orders.find()}. */
  public String displayName() {
    return switch (facts.kind()) {
      case CONSTRUCTOR -> "new " + type.displayName() + "()";
      case LAMBDA -> "a lambda in " + root().displayName();
      case INSTANCE_INITIALIZER -> "the initialisers of " + type.displayName();
      case STATIC_INITIALIZER -> "the static initialiser of " + type.displayName();
      case METHOD -> type.displayName() + "." + facts.name() + "()";
    };
  }

  void signature(List<TypeName> parameters, TypeName returnType, Method enclosingMethod) {
    parameterTypes = parameters;
    returns = returnType;
    enclosing = enclosingMethod;
  }

  void code(Code linked) {
    code = linked;
  }

  @Override
  public String toString() {
    return type.id() + "#" + signature();
  }
}
