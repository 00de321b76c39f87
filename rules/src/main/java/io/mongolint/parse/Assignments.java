package io.mongolint.parse;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Reads assignments, and the operators that assign, into the graph of a body. */
final class Assignments {
  private final BodyBuilder body;
  private final Graph graph;

  Assignments(BodyBuilder body) {
    this.body = body;
    this.graph = body.graph;
  }

  /**
   * Reads an assignment. Its value is the variable's own register for a local variable, so that a
   * test of the assignment is a test of the variable; else what was assigned.
   */
  int assign(AssignExpr assign) {
    Position position = body.of(assign);
    if (assign.getOperator() == AssignExpr.Operator.ASSIGN) {
      return change(
          assign.getTarget(), false, old -> body.expressions.value(assign.getValue()), position);
    }
    String operator = assign.getOperator().asString();
    return change(
        assign.getTarget(),
        true,
        old -> {
          int right = body.expressions.value(assign.getValue());
          return operation(operator, List.of(old, right), position);
        },
        position);
  }

  /** Reads an operator with one operand; {@code !} is control flow and not among them. */
  int unary(UnaryExpr unary) {
    Position position = body.of(unary);
    String operator = unary.getOperator().asString();
    if (operator.equals("++") || operator.equals("--")) {
      return change(
          unary.getExpression(),
          true,
          old -> operation(operator, List.of(old), position),
          position);
    }
    return operation(operator, List.of(body.expressions.value(unary.getExpression())), position);
  }

  private int operation(String operator, List<Integer> operands, Position position) {
    int target = graph.temporary();
    graph.add(new Step.Operation(target, operator, operands, position));
    return target;
  }

  /**
   * Gives a variable, field or element a new value.
   *
   * @param reads whether the old value is needed
   * @param change makes the new value's register from the old one's
   */
  private int change(Expression target, boolean reads, IntUnaryOperator change, Position position) {
    if (target instanceof EnclosedExpr enclosed) {
      return change(enclosed.getInner(), reads, change, position);
    }
    if (target instanceof NameExpr name) {
      return changeName(name, reads, change, position);
    }
    if (target instanceof FieldAccessExpr access) {
      int base = body.expressions.value(access.getScope());
      String field = access.getNameAsString();
      int old = -1;
      if (reads) {
        old = graph.temporary();
        graph.add(new Step.FieldLoad(old, base, field, body.of(access)));
      }
      int value = change.applyAsInt(old);
      graph.add(new Step.FieldStore(base, field, value, position));
      return value;
    }
    if (target instanceof ArrayAccessExpr access) {
      int array = body.expressions.value(access.getName());
      int index = body.expressions.value(access.getIndex());
      int old = -1;
      if (reads) {
        old = graph.temporary();
        graph.add(new Step.ElementLoad(old, array, index, body.of(access)));
      }
      int value = change.applyAsInt(old);
      graph.add(new Step.ElementStore(array, index, value, position));
      return value;
    }
    // Broken code assigns to what is no variable.
    return change.applyAsInt(body.expressions.value(target));
  }

  private int changeName(
      NameExpr target, boolean reads, IntUnaryOperator change, Position position) {
    String name = target.getNameAsString();
    int local = body.read(name, body.of(target));
    if (local >= 0) {
      int value = change.applyAsInt(local);
      graph.add(new Step.Copy(local, value, position));
      return local;
    }
    int old = reads ? body.expressions.named(name, body.of(target)) : -1;
    int value = change.applyAsInt(old);
    graph.add(new Step.FieldStore(-1, name, value, position));
    return value;
  }
}
