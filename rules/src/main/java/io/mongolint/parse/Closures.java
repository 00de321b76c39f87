package io.mongolint.parse;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.mongolint.facts.Body;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.ParameterFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Step.CallKind;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what has code of its own inside a body: lambdas, anonymous and local classes. */
final class Closures {
  /** Begins the name of the field that holds a captured variable. */
  static final String FIELD_PREFIX = "val$";

  private final BodyBuilder body;

  Closures(BodyBuilder body) {
    this.body = body;
  }

  /**
   * A lambda that was read.
   *
   * @param method index of its method
   * @param captured the captured variables, with their registers in it
   */
  record LambdaBody(int method, Map<String, Integer> captured) {}

  /** Reads a lambda expression and gives the register that holds it. */
  int lambda(LambdaExpr lambda) {
    Position position = body.of(lambda);
    LambdaBody built = body.file.lambdas.get(lambda);
    if (built == null) {
      built = build(lambda, position);
      body.file.lambdas.put(lambda, built);
    }
    List<Step.Capture> captures = new ArrayList<>();
    for (Map.Entry<String, Integer> each : built.captured().entrySet()) {
      int outer = body.read(each.getKey(), position);
      if (outer >= 0) {
        captures.add(new Step.Capture(outer, each.getValue()));
      }
    }
    int target = body.graph.temporary();
    body.graph.add(new Step.Lambda(target, built.method(), captures, position));
    return target;
  }

  private LambdaBody build(LambdaExpr lambda, Position position) {
    int method = body.file.newMethod();
    BodyBuilder inner = new BodyBuilder(body.file, body.type, method, body.isStatic, body);
    inner.statement = body.statement;
    List<ParameterFacts> parameters = new ArrayList<>();
    for (Parameter parameter : lambda.getParameters()) {
      inner.parameter(parameter);
      parameters.add(
          new ParameterFacts(
              parameter.getNameAsString(),
              TypeNames.of(parameter),
              parameter.isVarArgs(),
              body.file.annotations.read(parameter.getAnnotations())));
    }
    Position end = position;
    if (lambda.getBody() instanceof BlockStmt block) {
      inner.block(block);
      end = body.file.source.endOf(block);
    } else if (lambda.getBody() instanceof ExpressionStmt only) {
      int value = inner.expressions.value(only.getExpression());
      inner.graph.giveBack(value, body.of(only.getExpression()));
    }
    Body finished = inner.finish(end);
    body.file.method(
        new MethodFacts(
            method,
            body.type.index(),
            MethodFacts.Kind.LAMBDA,
            "<lambda>",
            List.of(),
            TypeName.INFERRED,
            parameters,
            List.of(),
            body.isStatic ? Modifier.STATIC : 0,
            List.of(),
            body.method,
            position,
            position,
            finished));
    return new LambdaBody(method, new LinkedHashMap<>(inner.captured()));
  }

  /** Reads {@code new} and gives the register of the object. */
  int create(ObjectCreationExpr made) {
    made.getScope().ifPresent(body.expressions::value);
    List<Integer> arguments = body.expressions.all(made.getArguments());
    TypeName type = TypeNames.of(made.getType());
    Position position = positionOf(made);
    TypeContext created;
    int anonymous = -1;
    if (made.getAnonymousClassBody().isPresent()) {
      created = anonymous(made, made.getAnonymousClassBody().get(), type, arguments.size());
      anonymous = created.index();
    } else {
      created = localType(made.getType());
    }
    return create(type, arguments, anonymous, created, position);
  }

  /** The anonymous class whose body follows {@code new}, or an enum constant. */
  TypeContext anonymous(
      Node node, NodeList<BodyDeclaration<?>> members, TypeName type, int argumentCount) {
    TypeContext known = body.file.localTypes.get(node);
    if (known != null) {
      return known;
    }
    TypeContext read = body.file.typeReader.anonymous(node, members, type, argumentCount, body);
    body.file.localTypes.put(node, read);
    return read;
  }

  /**
   * Makes an object and stores in it the local variables that its class captures.
   *
   * @param created the class if it is a local or anonymous one, else null
   */
  int create(
      TypeName type,
      List<Integer> arguments,
      int anonymous,
      TypeContext created,
      Position position) {
    int target = body.graph.temporary();
    String text = body.file.source.folded(position);
    body.graph.add(
        new Step.New(target, type, arguments, anonymous, text, position, body.statement));
    if (created != null) {
      for (String captured : created.stored().keySet()) {
        int value = body.read(captured, position);
        if (value >= 0) {
          body.graph.add(new Step.FieldStore(target, FIELD_PREFIX + captured, value, position));
        }
      }
    }
    return target;
  }

  /** The local class that a type names, or null. */
  TypeContext localType(ClassOrInterfaceType type) {
    return type.getScope().isPresent() ? null : body.localType(type.getNameAsString());
  }

  /** From {@code new} to the parenthesis that closes the arguments. */
  private Position positionOf(ObjectCreationExpr made) {
    JavaToken first = made.getTokenRange().map(range -> range.getBegin()).orElse(null);
    if (made.getScope().isPresent()) {
      first = made.getScope().get().getTokenRange().map(range -> range.getEnd()).orElse(null);
      while (first != null && !first.getText().equals("new")) {
        first = first.getNextToken().orElse(null);
      }
    }
    Node before = made.getType();
    if (!made.getArguments().isEmpty()) {
      before = made.getArguments().get(made.getArguments().size() - 1);
    }
    return closed(first, before, made);
  }

  /** The stretch from a token to the next closing parenthesis after a node. */
  private Position closed(JavaToken first, Node before, Node whole) {
    JavaToken last =
        before.getTokenRange().flatMap(range -> range.getEnd().getNextToken()).orElse(null);
    while (last != null && !last.getText().equals(")")) {
      last = last.getNextToken().orElse(null);
    }
    return first == null || last == null ? body.of(whole) : body.file.source.of(first, last);
  }

  /** From an enum constant's name to the end of its arguments. */
  Position positionOf(EnumConstantDeclaration constant) {
    if (constant.getArguments().isEmpty()) {
      return body.of(constant.getName());
    }
    Expression last = constant.getArguments().get(constant.getArguments().size() - 1);
    return closed(
        constant.getName().getTokenRange().map(range -> range.getBegin()).orElse(null),
        last,
        constant);
  }

  /** Reads {@code this(..)} or {@code super(..)}. */
  void constructorCall(ExplicitConstructorInvocationStmt call) {
    call.getExpression().ifPresent(body.expressions::value);
    List<Integer> arguments = body.expressions.all(call.getArguments());
    Position position = body.of(call);
    constructorCall(
        call.isThis() ? CallKind.THIS_CONSTRUCTOR : CallKind.SUPER_CONSTRUCTOR,
        arguments,
        position,
        constructorName(call, position));
    if (!call.isThis()) {
      initializers(position);
    }
  }

  /** Where {@code this} or {@code super} stands. */
  private Position constructorName(ExplicitConstructorInvocationStmt call, Position fallback) {
    JavaToken token = call.getTokenRange().map(range -> range.getBegin()).orElse(null);
    if (call.getExpression().isPresent()) {
      token = call.getExpression().get().getTokenRange().map(range -> range.getEnd()).orElse(null);
    }
    String name = call.isThis() ? "this" : "super";
    while (token != null && !token.getText().equals(name)) {
      token = token.getNextToken().orElse(null);
    }
    return token == null ? fallback : body.file.source.of(token, token);
  }

  void constructorCall(
      CallKind kind, List<Integer> arguments, Position position, Position namePosition) {
    if (body.self >= 0) {
      body.graph.add(
          new Step.Call(
              -1,
              kind,
              body.self,
              "<init>",
              arguments,
              body.file.source.folded(position),
              position,
              namePosition,
              position));
    }
  }

  /** Runs the instance initialisers, if the type has any. */
  void initializers(Position position) {
    if (body.type.hasInitializer() && body.self >= 0) {
      body.graph.add(
          new Step.Call(
              -1,
              CallKind.INITIALIZER,
              body.self,
              "<fields>",
              List.of(),
              "",
              position,
              position,
              position));
    }
  }

  /** Reads the declaration of a local class. */
  void localType(TypeDeclaration<?> declaration) {
    TypeContext known = body.file.localTypes.get(declaration);
    if (known != null) {
      body.scopes.declare(known);
      return;
    }
    body.file.typeReader.local(declaration, body);
  }
}
