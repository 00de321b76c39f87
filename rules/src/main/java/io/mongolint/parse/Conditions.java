package io.mongolint.parse;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.parse.Graph.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads conditions as branches, and patterns with the variables that they bind. */
final class Conditions {
  private final BodyBuilder body;
  private final Graph graph;

  Conditions(BodyBuilder body) {
    this.body = body;
    this.graph = body.graph;
  }

  /** Evaluates a condition and goes to one of two blocks. */
  void branch(Expression condition, Block whenTrue, Block whenFalse) {
    Expression plain = plain(condition);
    if (plain instanceof BooleanLiteralExpr literal) {
      graph.jump(literal.getValue() ? whenTrue : whenFalse);
    } else if (isNot(plain)) {
      branch(((UnaryExpr) plain).getExpression(), whenFalse, whenTrue);
    } else if (plain instanceof BinaryExpr binary) {
      branch(binary, whenTrue, whenFalse);
    } else if (plain instanceof InstanceOfExpr test && test.getPattern().isPresent()) {
      int value = body.expressions.value(test.getExpression());
      match(test.getPattern().get(), value, true, whenTrue, whenFalse);
    } else if (plain instanceof ConditionalExpr choice) {
      choice(choice, whenTrue, whenFalse);
    } else {
      int value = body.expressions.value(plain);
      graph.branch(new Terminator.IsTrue(value), whenTrue, whenFalse);
    }
  }

  private static Expression plain(Expression expression) {
    Expression plain = expression;
    while (plain instanceof EnclosedExpr enclosed) {
      plain = enclosed.getInner();
    }
    return plain;
  }

  private static boolean isNot(Expression expression) {
    return expression instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT;
  }

  /** Says whether the value of an expression comes about by control flow. */
  static boolean isControlFlow(Expression expression) {
    return isNot(expression)
        || (expression instanceof BinaryExpr binary && isLogical(binary.getOperator()))
        || (expression instanceof InstanceOfExpr test && test.getPattern().isPresent());
  }

  private static boolean isLogical(BinaryExpr.Operator operator) {
    return operator == BinaryExpr.Operator.AND || operator == BinaryExpr.Operator.OR;
  }

  private void branch(BinaryExpr binary, Block whenTrue, Block whenFalse) {
    BinaryExpr.Operator operator = binary.getOperator();
    if (isLogical(operator)) {
      logical(binary, whenTrue, whenFalse);
      return;
    }
    if (operator == BinaryExpr.Operator.EQUALS || operator == BinaryExpr.Operator.NOT_EQUALS) {
      boolean isEqual = operator == BinaryExpr.Operator.EQUALS;
      Block same = isEqual ? whenTrue : whenFalse;
      Block other = isEqual ? whenFalse : whenTrue;
      Expression left = plain(binary.getLeft());
      Expression right = plain(binary.getRight());
      if (left instanceof NullLiteralExpr || right instanceof NullLiteralExpr) {
        int value = body.expressions.value(left instanceof NullLiteralExpr ? right : left);
        graph.branch(new Terminator.IsNull(value), same, other);
        return;
      }
      if (left instanceof BooleanLiteralExpr literal) {
        branch(right, literal.getValue() ? same : other, literal.getValue() ? other : same);
        return;
      }
      if (right instanceof BooleanLiteralExpr literal) {
        branch(left, literal.getValue() ? same : other, literal.getValue() ? other : same);
        return;
      }
    }
    int value = body.expressions.value(binary);
    graph.branch(new Terminator.IsTrue(value), whenTrue, whenFalse);
  }

  /** A chain of one operator, flat since such chains grow long. */
  private void logical(BinaryExpr binary, Block whenTrue, Block whenFalse) {
    boolean isAnd = binary.getOperator() == BinaryExpr.Operator.AND;
    List<Expression> operands = operands(binary);
    body.scopes.push();
    for (int i = 0; i + 1 < operands.size(); i++) {
      Block next = graph.newBlock();
      branch(operands.get(i), isAnd ? next : whenTrue, isAnd ? whenFalse : next);
      graph.start(next);
      declareBindings(operands.get(i), isAnd);
    }
    branch(operands.get(operands.size() - 1), whenTrue, whenFalse);
    body.scopes.pop();
  }

  private static List<Expression> operands(BinaryExpr binary) {
    Deque<Expression> operands = new ArrayDeque<>();
    Expression at = binary;
    while (at instanceof BinaryExpr each && each.getOperator() == binary.getOperator()) {
      operands.addFirst(each.getRight());
      at = each.getLeft();
    }
    operands.addFirst(at);
    return new ArrayList<>(operands);
  }

  private void choice(ConditionalExpr choice, Block whenTrue, Block whenFalse) {
    Block first = graph.newBlock();
    Block second = graph.newBlock();
    branch(choice.getCondition(), first, second);
    graph.start(first);
    body.scopes.push();
    declareBindings(choice.getCondition(), true);
    branch(choice.getThenExpr(), whenTrue, whenFalse);
    body.scopes.pop();
    graph.start(second);
    body.scopes.push();
    declareBindings(choice.getCondition(), false);
    branch(choice.getElseExpr(), whenTrue, whenFalse);
    body.scopes.pop();
  }

  /**
   * Matches a value with a pattern and binds the pattern's variables.
   *
   * @param test whether the value's type is still to be tested; in a switch the choice has done it
   */
  void match(
      ComponentPatternExpr pattern, int value, boolean test, Block whenTrue, Block whenFalse) {
    Position position = body.of(pattern);
    if (pattern instanceof TypePatternExpr simple) {
      TypeName type = TypeNames.of(simple.getType());
      int register = body.register(simple, simple.getNameAsString(), type);
      if (type.isInferred()) {
        graph.add(new Step.Copy(register, value, position));
      } else {
        if (test && !(simple.getType() instanceof PrimitiveType)) {
          test(value, type, position, whenFalse);
        }
        graph.add(new Step.Cast(register, value, type, position));
      }
    } else if (pattern instanceof RecordPatternExpr record) {
      TypeName type = TypeNames.of(record.getType());
      if (test) {
        test(value, type, position, whenFalse);
      }
      int whole = graph.temporary();
      graph.add(new Step.Cast(whole, value, type, position));
      for (int i = 0; i < record.getPatternList().size(); i++) {
        ComponentPatternExpr component = record.getPatternList().get(i);
        Block next = graph.newBlock();
        match(component, component(whole, i, component), true, next, whenFalse);
        graph.start(next);
      }
    }
    graph.jump(whenTrue);
  }

  /** Asks a record for a component, as its accessor is asked by a call. */
  private int component(int whole, int number, ComponentPatternExpr pattern) {
    int part = graph.temporary();
    Position position = body.of(pattern);
    String text = body.file.source.folded(position);
    graph.add(
        new Step.Call(
            part,
            Step.CallKind.DECONSTRUCTION,
            whole,
            String.valueOf(number),
            List.of(),
            text,
            position,
            position,
            body.statement));
    return part;
  }

  private void test(int value, TypeName type, Position position, Block whenFalse) {
    int result = graph.temporary();
    graph.add(new Step.InstanceTest(result, value, type, position));
    Block matched = graph.newBlock();
    graph.branch(new Terminator.IsTrue(result), matched, whenFalse);
    graph.start(matched);
  }

  /** Says whether a label of a switch may fail after its type was found right. */
  static boolean mayFailInside(Expression label) {
    return label instanceof RecordPatternExpr record
        && record.getPatternList().stream()
            .anyMatch(
                part ->
                    part instanceof RecordPatternExpr
                        || (part instanceof TypePatternExpr simple
                            && !TypeNames.of(simple.getType()).isInferred()
                            && !simple.getType().isPrimitiveType()));
  }

  /** Brings into scope what a condition binds when it is true, or when it is false. */
  void declareBindings(Expression condition, boolean when) {
    List<TypePatternExpr> bindings = new ArrayList<>();
    bindings(condition, when, bindings);
    body.statements.declare(bindings);
  }

  private static void bindings(Expression condition, boolean when, List<TypePatternExpr> bindings) {
    Expression plain = plain(condition);
    if (isNot(plain)) {
      bindings(((UnaryExpr) plain).getExpression(), !when, bindings);
    } else if (plain instanceof BinaryExpr binary && isLogical(binary.getOperator())) {
      if ((binary.getOperator() == BinaryExpr.Operator.AND) == when) {
        for (Expression operand : operands(binary)) {
          bindings(operand, when, bindings);
        }
      }
    } else if (when && plain instanceof InstanceOfExpr test && test.getPattern().isPresent()) {
      bindings.addAll(test.getPattern().get().findAll(TypePatternExpr.class));
    }
  }
}
