package io.mongolint.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.NameExpr;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A type while its members are read: what it is called, what stands around it, and which local
 * variables of the methods around it are used in it.
 */
final class TypeContext {
  private final int index;
  private final Node node;
  private final String name;
  private final String qualifiedName;
  private final TypeFacts.Kind kind;
  private final boolean isStatic;
  private final TypeContext outer;
  private final BodyBuilder around;
  private final Set<String> fields = new HashSet<>();
  private final Map<String, TypeName> captured = new LinkedHashMap<>();
  private final Map<String, TypeContext> members = new HashMap<>();
  private TypeContext localParent;
  private boolean complete;
  private boolean hasInitializer;
  private int numbered;

  /**
   * Makes a context.
   *
   * @param outer the type around it, or null
   * @param around of a local or anonymous class the body that it stands in, else null
   */
  TypeContext(
      int index,
      Node node,
      String name,
      String qualifiedName,
      TypeFacts.Kind kind,
      boolean isStatic,
      TypeContext outer,
      BodyBuilder around) {
    this.index = index;
    this.node = node;
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.kind = kind;
    this.isStatic = isStatic;
    this.outer = outer;
    this.around = around;
  }

  int index() {
    return index;
  }

  /** The declaration, or the expression that makes the anonymous class. */
  Node node() {
    return node;
  }

  String name() {
    return name;
  }

  String qualifiedName() {
    return qualifiedName;
  }

  TypeFacts.Kind kind() {
    return kind;
  }

  boolean isStatic() {
    return isStatic;
  }

  TypeContext outer() {
    return outer;
  }

  BodyBuilder around() {
    return around;
  }

  /** The number of the next local or anonymous class in it. */
  int nextNumber() {
    return ++numbered;
  }

  void declareField(String field) {
    fields.add(field);
  }

  void declareMember(TypeContext member) {
    members.put(member.name, member);
  }

  void localParent(TypeContext parent) {
    this.localParent = parent;
  }

  /** Says whether the type has initialisers of instance fields, or instance initialiser blocks. */
  boolean hasInitializer() {
    return hasInitializer;
  }

  void hasInitializer(boolean has) {
    hasInitializer = has;
  }

  /** Says that all members are read, so that all captured variables are known. */
  void complete() {
    complete = true;
  }

  /** Says whether it is a local or anonymous class, or stands in one. */
  boolean isLocal() {
    return around != null || (outer != null && outer.isLocal());
  }

  /**
   * The type of the local variable, of a method around this class, that a simple name in this class
   * means; null if it means none.
   */
  TypeName capturable(String variable) {
    if (isStatic || fields.contains(variable)) {
      return null;
    }
    if (around != null) {
      return around.typeOfLocal(variable);
    }
    return outer == null ? null : outer.capturable(variable);
  }

  /** Notes that a local variable is used in this class; a local superclass may hold it already. */
  void capture(String variable, TypeName type) {
    if (localParent == null || !localParent.holds(variable)) {
      captured.putIfAbsent(variable, type);
    }
  }

  private boolean holds(String variable) {
    return captured.containsKey(variable)
        || (localParent != null && localParent != this && localParent.holds(variable));
  }

  /** The captured variables, in the order of their first use. */
  Map<String, TypeName> captured() {
    return captured;
  }

  /**
   * Which variables must be stored in a new object of this class: its own and those of the local
   * classes that it extends. While the class is still being read (it makes an object of itself) the
   * names in its source have to do.
   */
  Map<String, TypeName> stored() {
    Map<String, TypeName> all = new LinkedHashMap<>();
    Set<TypeContext> seen = new HashSet<>();
    for (TypeContext at = this; at != null && seen.add(at); at = at.localParent) {
      if (!at.complete) {
        at.captureAllNamed();
      }
      at.captured.forEach(all::putIfAbsent);
    }
    return all;
  }

  private void captureAllNamed() {
    Set<String> declared = new HashSet<>();
    node.walk(VariableDeclarator.class, variable -> declared.add(variable.getNameAsString()));
    for (NameExpr use : node.findAll(NameExpr.class)) {
      TypeName type = capturable(use.getNameAsString());
      if (type != null && !declared.contains(use.getNameAsString())) {
        capture(use.getNameAsString(), type);
      }
    }
  }

  /** The local class that a simple name in this class means, or null. */
  TypeContext localType(String simpleName) {
    if (!isLocal()) {
      return null;
    }
    if (name.equals(simpleName)) {
      return this;
    }
    TypeContext member = members.get(simpleName);
    if (member != null) {
      return member;
    }
    if (around != null) {
      return around.localType(simpleName);
    }
    return outer.localType(simpleName);
  }
}
