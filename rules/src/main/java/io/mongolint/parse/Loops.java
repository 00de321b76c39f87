package io.mongolint.parse;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.mongolint.facts.Body.LoopKind;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Step.CallKind;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.parse.Graph.Block;
import java.util.List;
import java.util.Set;

/** Reads loops into the graph of a body. */
final class Loops {
  private final BodyBuilder body;
  private final Graph graph;

  Loops(BodyBuilder body) {
    this.body = body;
    this.graph = body.graph;
  }

  static boolean isLoop(Statement statement) {
    return statement instanceof WhileStmt
        || statement instanceof ForEachStmt
        || statement instanceof ForStmt
        || statement instanceof DoStmt;
  }

  /** Reads a statement if it is a loop. */
  void read(Statement statement, Set<String> labels) {
    body.scopes.push();
    if (statement instanceof WhileStmt loop) {
      readWhile(loop, labels);
    } else if (statement instanceof ForEachStmt loop) {
      readForEach(loop, labels);
    } else if (statement instanceof ForStmt loop) {
      readFor(loop, labels);
    } else if (statement instanceof DoStmt loop) {
      readDo(loop, labels);
    }
    body.scopes.pop();
  }

  private static boolean isTrue(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return isTrue(enclosed.getInner());
    }
    return expression instanceof BooleanLiteralExpr literal && literal.getValue();
  }

  private int newLoop(LoopKind kind, Expression condition, Statement statement) {
    boolean endless = kind != LoopKind.FOR_EACH && (condition == null || isTrue(condition));
    return graph.newLoop(kind, endless, body.of(statement));
  }

  private void readWhile(WhileStmt statement, Set<String> labels) {
    Block after = graph.newBlock();
    int outer = graph.loop;
    graph.loop = newLoop(LoopKind.WHILE, statement.getCondition(), statement);
    Block header = graph.enter();
    Block inside = graph.newBlock();
    body.statements.at(statement.getCondition());
    body.conditions.branch(statement.getCondition(), inside, after);
    graph.start(inside);
    body.scopes.push();
    body.conditions.declareBindings(statement.getCondition(), true);
    inside(statement.getBody(), labels, after, header, outer);
    body.scopes.pop();
    graph.jump(header);
    leave(outer, after, statement.getCondition());
  }

  /** Goes on after a loop that ends when its condition is false. */
  private void leave(int outer, Block after, Expression condition) {
    graph.loop = outer;
    graph.start(after);
    if (condition != null) {
      // These outlive the scope of the loop.
      Scopes.Scope scope = body.scopes.save();
      body.scopes.pop();
      body.conditions.declareBindings(condition, false);
      body.scopes.restore(scope);
    }
  }

  /** Reads a loop's body. Jumps out of it leave in the state around the loop. */
  private void inside(
      Statement statement, Set<String> labels, Block after, Block again, int outer) {
    int loop = graph.loop;
    graph.loop = outer;
    body.jumps.pushLoop(labels, after, again);
    graph.loop = loop;
    body.statements.nested(statement);
    body.jumps.pop();
  }

  private void readDo(DoStmt statement, Set<String> labels) {
    Block after = graph.newBlock();
    int outer = graph.loop;
    graph.loop = newLoop(LoopKind.DO, statement.getCondition(), statement);
    Block inside = graph.enter();
    Block test = graph.newBlock();
    inside(statement.getBody(), labels, after, test, outer);
    graph.jump(test);
    graph.start(test);
    body.statements.at(statement.getCondition());
    body.conditions.branch(statement.getCondition(), inside, after);
    leave(outer, after, statement.getCondition());
  }

  private void readFor(ForStmt statement, Set<String> labels) {
    body.statements.header(statement.getInitialization());
    Expression condition = statement.getCompare().orElse(null);
    Block after = graph.newBlock();
    int outer = graph.loop;
    graph.loop = newLoop(LoopKind.FOR, condition, statement);
    Block header = graph.enter();
    Block inside = graph.newBlock();
    Block update = graph.newBlock();
    if (condition == null) {
      graph.jump(inside);
    } else {
      body.statements.at(condition);
      body.conditions.branch(condition, inside, after);
    }
    graph.start(inside);
    body.scopes.push();
    if (condition != null) {
      body.conditions.declareBindings(condition, true);
    }
    inside(statement.getBody(), labels, after, update, outer);
    graph.jump(update);
    graph.start(update);
    body.statements.header(statement.getUpdate());
    body.scopes.pop();
    graph.jump(header);
    leave(outer, after, condition);
  }

  private void readForEach(ForEachStmt statement, Set<String> labels) {
    Expression iterated = statement.getIterable();
    body.statements.at(iterated);
    int collection = body.expressions.value(iterated);
    int iterator = iteration("iterator", collection, iterated);
    Block after = graph.newBlock();
    int outer = graph.loop;
    graph.loop = newLoop(LoopKind.FOR_EACH, null, statement);
    Block header = graph.enter();
    Block inside = graph.newBlock();
    int more = iteration("hasNext", iterator, iterated);
    graph.branch(new Terminator.IsTrue(more), inside, after);
    graph.start(inside);
    int next = iteration("next", iterator, iterated);
    VariableDeclarator variable = statement.getVariableDeclarator();
    TypeName type = body.statements.typeOf(variable);
    int register = body.declare(variable, variable.getNameAsString(), type);
    Position position = body.of(variable);
    graph.add(
        type.isInferred()
            ? new Step.Copy(register, next, position)
            : new Step.Cast(register, next, type, position));
    inside(statement.getBody(), labels, after, header, outer);
    graph.jump(header);
    leave(outer, after, null);
  }

  private int iteration(String name, int receiver, Expression iterated) {
    Position position = body.of(iterated);
    int target = graph.temporary();
    graph.add(
        new Step.Call(
            target,
            CallKind.IMPLICIT_ITERATION,
            receiver,
            name,
            List.of(),
            body.file.source.folded(position),
            position,
            position,
            body.statement));
    return target;
  }
}
