package io.mongolint.parse;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Step.CallKind;
import io.mongolint.facts.Step.ConstantKind;
import io.mongolint.facts.TypeName;
import io.mongolint.parse.Graph.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads expressions into the graph of a body. Each gives the register that holds its value. */
final class Expressions {
  private final BodyBuilder body;
  private final Graph graph;
  private final Assignments assignments;

  Expressions(BodyBuilder body) {
    this.body = body;
    this.graph = body.graph;
    this.assignments = new Assignments(body);
  }

  List<Integer> all(NodeList<Expression> expressions) {
    List<Integer> registers = new ArrayList<>(expressions.size());
    for (Expression expression : expressions) {
      registers.add(value(expression));
    }
    return registers;
  }

  /** The value of a variable's initialiser, which may be an array's elements in braces. */
  int initial(Expression expression, TypeName type) {
    return expression instanceof ArrayInitializerExpr array
        ? array(array, type.elementType())
        : value(expression);
  }

  int value(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return value(enclosed.getInner());
    }
    if (expression instanceof NameExpr name) {
      return name(name.getNameAsString().intern(), body.of(name));
    }
    if (expression instanceof MethodCallExpr call) {
      return calls(call);
    }
    if (expression instanceof LiteralExpr literal) {
      return literal(literal);
    }
    if (expression instanceof FieldAccessExpr access) {
      int base = value(access.getScope());
      int target = graph.temporary();
      graph.add(
          new Step.FieldLoad(target, base, access.getNameAsString().intern(), body.of(access)));
      return target;
    }
    if (expression instanceof ObjectCreationExpr made) {
      return body.closures.create(made);
    }
    if (expression instanceof AssignExpr assign) {
      return assignments.assign(assign);
    }
    if (expression instanceof VariableDeclarationExpr declaration) {
      body.statements.declare(declaration);
      return -1;
    }
    if (expression instanceof LambdaExpr lambda) {
      return body.closures.lambda(lambda);
    }
    if (Conditions.isControlFlow(expression)) {
      return truth(expression);
    }
    return rarer(expression);
  }

  private int rarer(Expression expression) {
    if (expression instanceof ThisExpr self) {
      return self(self);
    }
    if (expression instanceof SuperExpr) {
      return body.self >= 0 ? body.self : named("super", body.of(expression));
    }
    if (expression instanceof UnaryExpr unary) {
      return assignments.unary(unary);
    }
    if (expression instanceof BinaryExpr binary) {
      return binary(binary);
    }
    if (expression instanceof ConditionalExpr choice) {
      return choice(choice);
    }
    if (expression instanceof CastExpr cast) {
      int source = value(cast.getExpression());
      int target = graph.temporary();
      graph.add(new Step.Cast(target, source, TypeNames.of(cast.getType()), body.of(cast)));
      return target;
    }
    if (expression instanceof InstanceOfExpr test) {
      int source = value(test.getExpression());
      int target = graph.temporary();
      graph.add(new Step.InstanceTest(target, source, TypeNames.of(test.getType()), body.of(test)));
      return target;
    }
    if (expression instanceof ArrayAccessExpr access) {
      int array = value(access.getName());
      int index = value(access.getIndex());
      int target = graph.temporary();
      graph.add(new Step.ElementLoad(target, array, index, body.of(access)));
      return target;
    }
    if (expression instanceof ArrayCreationExpr made) {
      return array(made);
    }
    if (expression instanceof ArrayInitializerExpr array) {
      return array(array, TypeName.INFERRED);
    }
    if (expression instanceof ClassExpr of) {
      return constant(ConstantKind.CLASS, TypeNames.of(of.getType()).toString(), body.of(of));
    }
    if (expression instanceof MethodReferenceExpr reference) {
      return reference(reference);
    }
    if (expression instanceof SwitchExpr choice) {
      return body.statements.switches().expression(choice);
    }
    if (expression instanceof TypeExpr type) {
      return typeName(type.getType(), body.of(type));
    }
    return named(body.file.source.folded(body.of(expression)), body.of(expression));
  }

  /** What a simple name means: a local variable, else something to be looked up later. */
  private int name(String name, Position position) {
    int local = body.read(name, position);
    return local >= 0 ? local : named(name, position);
  }

  int named(String name, Position position) {
    int target = graph.temporary();
    graph.add(new Step.Name(target, name, position));
    return target;
  }

  private int self(ThisExpr expression) {
    if (body.self < 0) {
      return named("this", body.of(expression));
    }
    String outer = expression.getTypeName().map(name -> name.asString()).orElse(null);
    if (outer == null || outer.equals(body.type.name())) {
      return body.self;
    }
    int target = graph.temporary();
    graph.add(new Step.OuterThis(target, TypeName.of(outer), body.of(expression)));
    return target;
  }

  private int literal(LiteralExpr literal) {
    Position position = body.of(literal);
    if (literal instanceof BooleanLiteralExpr bool) {
      return bool.getValue()
          ? constant(ConstantKind.TRUE, "true", position)
          : constant(ConstantKind.FALSE, "false", position);
    }
    if (literal instanceof StringLiteralExpr || literal instanceof TextBlockLiteralExpr) {
      return constant(ConstantKind.STRING, Annotations.literal(literal), position);
    }
    if (literal instanceof CharLiteralExpr character) {
      return constant(ConstantKind.NUMBER, "'" + character.getValue() + "'", position);
    }
    if (literal instanceof LiteralStringValueExpr number) {
      return constant(ConstantKind.NUMBER, number.getValue(), position);
    }
    return constant(ConstantKind.NULL, "null", position);
  }

  private int constant(ConstantKind kind, String text, Position position) {
    int target = graph.temporary();
    graph.add(new Step.Constant(target, kind, text, position));
    return target;
  }

  /** A chain of calls, innermost first and without recursion since such chains grow long. */
  private int calls(MethodCallExpr last) {
    Deque<MethodCallExpr> chain = new ArrayDeque<>();
    Expression at = last;
    while (at instanceof MethodCallExpr call) {
      chain.push(call);
      at = call.getScope().orElse(null);
    }
    boolean isSuper = at instanceof SuperExpr;
    int receiver = at == null ? -1 : value(at);
    for (MethodCallExpr call : chain) {
      receiver = call(call, receiver, isSuper ? CallKind.SUPER : CallKind.ORDINARY);
      isSuper = false;
    }
    return receiver;
  }

  private int call(MethodCallExpr call, int receiver, CallKind kind) {
    List<Integer> arguments = all(call.getArguments());
    Position position = body.of(call);
    int target = graph.temporary();
    graph.add(
        new Step.Call(
            target,
            kind,
            receiver,
            call.getNameAsString().intern(),
            arguments,
            body.file.source.folded(position),
            position,
            body.of(call.getName()),
            body.statement));
    return target;
  }

  /** A chain of operators that lean to the left, without recursion since such chains grow long. */
  private int binary(BinaryExpr last) {
    Deque<BinaryExpr> chain = new ArrayDeque<>();
    Expression at = last;
    while (at instanceof BinaryExpr binary && !Conditions.isControlFlow(binary)) {
      chain.push(binary);
      at = binary.getLeft();
    }
    int left = value(at);
    for (BinaryExpr binary : chain) {
      int right = value(binary.getRight());
      int target = graph.temporary();
      graph.add(
          new Step.Operation(
              target, binary.getOperator().asString(), List.of(left, right), body.of(binary)));
      left = target;
    }
    return left;
  }

  private int choice(ConditionalExpr choice) {
    Block whenTrue = graph.newBlock();
    Block whenFalse = graph.newBlock();
    Block after = graph.newBlock();
    int target = graph.temporary();
    body.conditions.branch(choice.getCondition(), whenTrue, whenFalse);
    arm(choice, true, whenTrue, target, after);
    arm(choice, false, whenFalse, target, after);
    graph.start(after);
    return target;
  }

  private void arm(ConditionalExpr choice, boolean when, Block start, int target, Block after) {
    Expression arm = when ? choice.getThenExpr() : choice.getElseExpr();
    graph.start(start);
    body.scopes.push();
    body.conditions.declareBindings(choice.getCondition(), when);
    int value = value(arm);
    body.scopes.pop();
    graph.add(new Step.Copy(target, value, body.of(arm)));
    graph.jump(after);
  }

  /** The value of {@code !}, {@code &&}, {@code ||} or a pattern, by control flow. */
  private int truth(Expression expression) {
    Position position = body.of(expression);
    Block whenTrue = graph.newBlock();
    Block whenFalse = graph.newBlock();
    Block after = graph.newBlock();
    int target = graph.temporary();
    body.conditions.branch(expression, whenTrue, whenFalse);
    graph.start(whenTrue);
    graph.add(new Step.Constant(target, ConstantKind.TRUE, "true", position));
    graph.jump(after);
    graph.start(whenFalse);
    graph.add(new Step.Constant(target, ConstantKind.FALSE, "false", position));
    graph.jump(after);
    graph.start(after);
    return target;
  }

  private int array(ArrayCreationExpr made) {
    TypeName element = TypeNames.of(made.getElementType());
    for (ArrayCreationLevel level : made.getLevels()) {
      level.getDimension().ifPresent(this::value);
    }
    for (int i = 1; i < made.getLevels().size(); i++) {
      element = TypeNames.array(element);
    }
    if (made.getInitializer().isPresent()) {
      return array(made.getInitializer().get(), element);
    }
    int target = graph.temporary();
    graph.add(new Step.NewArray(target, element, List.of(), body.of(made)));
    return target;
  }

  private int array(ArrayInitializerExpr array, TypeName element) {
    List<Integer> elements = new ArrayList<>(array.getValues().size());
    for (Expression value : array.getValues()) {
      elements.add(initial(value, element));
    }
    int target = graph.temporary();
    graph.add(new Step.NewArray(target, element, elements, body.of(array)));
    return target;
  }

  private int reference(MethodReferenceExpr reference) {
    TypeName type = null;
    int receiver = -1;
    if (reference.getScope() instanceof TypeExpr scope) {
      if (isPlainName(scope.getType())) {
        receiver = typeName(scope.getType(), body.of(scope));
      } else {
        type = TypeNames.of(scope.getType());
      }
    } else {
      receiver = value(reference.getScope());
    }
    int target = graph.temporary();
    graph.add(
        new Step.MethodReference(
            target, receiver, type, reference.getIdentifier().intern(), body.of(reference)));
    return target;
  }

  /** JavaParser reads the name before {@code ::} as a type, even when it is a variable's. */
  private static boolean isPlainName(Type type) {
    return type instanceof ClassOrInterfaceType named
        && named.getTypeArguments().isEmpty()
        && named.getScope().map(Expressions::isPlainName).orElse(true);
  }

  private int typeName(Type type, Position position) {
    if (!(type instanceof ClassOrInterfaceType named)) {
      return named(TypeNames.of(type).toString(), position);
    }
    if (named.getScope().isEmpty()) {
      return name(named.getNameAsString().intern(), body.of(named));
    }
    int base = typeName(named.getScope().get(), position);
    int target = graph.temporary();
    graph.add(new Step.FieldLoad(target, base, named.getNameAsString().intern(), body.of(named)));
    return target;
  }
}
