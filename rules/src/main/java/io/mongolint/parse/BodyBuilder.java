package io.mongolint.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.mongolint.facts.Body;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The body of one method, constructor, initialiser or lambda while it is built: its graph, the
 * names in scope, and the parts that read statements and expressions into it.
 */
final class BodyBuilder {
  final FileBuilder file;
  final TypeContext type;
  final int method;
  final boolean isStatic;
  final Graph graph = new Graph();
  final Scopes scopes = new Scopes();
  final Jumps jumps = new Jumps(this);
  final Statements statements = new Statements(this);
  final Expressions expressions = new Expressions(this);
  final Conditions conditions = new Conditions(this);
  final Closures closures = new Closures(this);

  /** The statement that is being read, as findings quote it. */
  Position statement = Position.NONE;

  /** The register of {@code this}, or -1. */
  final int self;

  private final BodyBuilder around;
  private final List<Integer> parameters = new ArrayList<>();
  private final IdentityHashMap<Node, Integer> registers = new IdentityHashMap<>();
  private final Map<String, Integer> captured = new LinkedHashMap<>();

  /**
   * Begins a body.
   *
   * @param around of a lambda the body that it stands in, else null
   */
  BodyBuilder(
      FileBuilder file, TypeContext type, int method, boolean isStatic, BodyBuilder around) {
    this.file = file;
    this.type = type;
    this.method = method;
    this.isStatic = isStatic;
    this.around = around;
    this.self = isStatic ? -1 : graph.variable("this", TypeName.of(type.qualifiedName()));
  }

  int parameter(Parameter parameter) {
    int register = parameter(parameter.getNameAsString(), TypeNames.of(parameter));
    registers.put(parameter, register);
    return register;
  }

  int parameter(String name, TypeName parameterType) {
    int register = graph.variable(name, parameterType);
    parameters.add(register);
    if (!name.equals("_")) {
      scopes.declare(name, new Scopes.Variable(register, parameterType));
    }
    return register;
  }

  /**
   * The register of the variable that a node declares. A node in a {@code finally} block is read
   * once for each copy and has one register all the same.
   */
  int register(Node declaration, String name, TypeName variableType) {
    return registers.computeIfAbsent(declaration, node -> graph.variable(name, variableType));
  }

  /** Brings a variable into scope and gives its register. */
  int declare(Node declaration, String name, TypeName variableType) {
    int register = register(declaration, name, variableType);
    if (!name.equals("_")) {
      scopes.declare(name, new Scopes.Variable(register, variableType));
    }
    return register;
  }

  /** The type of a local variable of this method or of one around it, or null if it is none. */
  TypeName typeOfLocal(String name) {
    Scopes.Variable variable = scopes.variable(name);
    if (variable != null) {
      return variable.type();
    }
    if (around != null) {
      return around.typeOfLocal(name);
    }
    return isStatic ? null : type.capturable(name);
  }

  /** Says whether a name is a variable of this method, or of one around it in the same class. */
  private boolean isInThisClass(String name) {
    return scopes.variable(name) != null || (around != null && around.isInThisClass(name));
  }

  /**
   * The register that holds a local variable: its own; a captured one in a lambda; or, in a local
   * or anonymous class, what is read from the synthetic field. -1 if the name is no local variable.
   */
  int read(String name, Position position) {
    Scopes.Variable variable = scopes.variable(name);
    if (variable != null) {
      return variable.register();
    }
    Integer known = captured.get(name);
    if (known != null) {
      return known;
    }
    TypeName variableType = typeOfLocal(name);
    if (variableType == null) {
      return -1;
    }
    if (isInThisClass(name)) {
      int register = graph.variable(name, variableType);
      captured.put(name, register);
      return register;
    }
    type.capture(name, variableType);
    int target = graph.temporary();
    graph.add(new Step.FieldLoad(target, self, Closures.FIELD_PREFIX + name, position));
    return target;
  }

  /** The captured variables of a lambda, with their registers in it. */
  Map<String, Integer> captured() {
    return captured;
  }

  /** The local class that a simple name means, or null. */
  TypeContext localType(String simpleName) {
    TypeContext found = scopes.type(simpleName);
    if (found != null) {
      return found;
    }
    return around != null ? around.localType(simpleName) : type.localType(simpleName);
  }

  Position of(Node node) {
    return file.source.of(node);
  }

  /** Reads a whole body. */
  void block(BlockStmt block) {
    scopes.push();
    statements.all(block.getStatements());
    scopes.pop();
  }

  /** Ends the body. */
  Body finish(Position end) {
    graph.giveBack(-1, end);
    return graph.finish(self, parameters);
  }
}
