package io.mongolint.parse;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import io.mongolint.facts.Position;
import io.mongolint.facts.Terminator;
import io.mongolint.parse.Graph.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code switch} into the graph of a body.
 *
 * <p>A label that may fail after it was chosen, by its guard or by a pattern within a record
 * pattern, ends a {@link Terminator.Switch}: when it fails, a further one chooses among the labels
 * after it.
 */
final class Switches {
  private final BodyBuilder body;
  private final Graph graph;

  Switches(BodyBuilder body) {
    this.body = body;
    this.graph = body.graph;
  }

  void statement(SwitchStmt statement) {
    body.statements.at(statement.getSelector());
    int value = body.expressions.value(statement.getSelector());
    Block after = graph.newBlock();
    body.jumps.pushSwitch(after);
    entries(statement.getEntries(), value, after, false);
    body.jumps.pop();
    graph.jump(after);
    graph.start(after);
  }

  /** Reads a switch expression and gives the register of its value. */
  int expression(SwitchExpr expression) {
    int value = body.expressions.value(expression.getSelector());
    int result = graph.temporary();
    Block after = graph.newBlock();
    body.jumps.pushYield(after, result);
    entries(expression.getEntries(), value, after, true);
    body.jumps.pop();
    // An expression completes with a value only.
    graph.start(after);
    return result;
  }

  private void entries(
      NodeList<SwitchEntry> entries, int value, Block after, boolean isExpression) {
    Position statement = body.statement;
    body.scopes.push();
    List<Block> bodies = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      bodies.add(graph.newBlock());
    }
    new Dispatch(entries, bodies, value, after, isExpression).build();
    for (int i = 0; i < entries.size(); i++) {
      SwitchEntry entry = entries.get(i);
      graph.start(bodies.get(i));
      declareBindings(entry);
      body.statement = statement;
      if (entry.getType() == SwitchEntry.Type.STATEMENT_GROUP) {
        body.statements.all(entry.getStatements());
        graph.jump(i + 1 < bodies.size() ? bodies.get(i + 1) : after);
      } else {
        arrow(entry, after, isExpression);
      }
    }
    body.scopes.pop();
    body.statement = statement;
    graph.start(graph.newBlock());
  }

  private void arrow(SwitchEntry entry, Block after, boolean isExpression) {
    body.scopes.push();
    if (isExpression
        && entry.getType() == SwitchEntry.Type.EXPRESSION
        && entry.getStatements().getFirst().orElse(null) instanceof ExpressionStmt only) {
      int value = body.expressions.value(only.getExpression());
      body.jumps.yieldValue(value, body.of(only.getExpression()));
    } else {
      body.statements.all(entry.getStatements());
      graph.jump(after);
    }
    body.scopes.pop();
  }

  private void declareBindings(SwitchEntry entry) {
    for (Expression label : entry.getLabels()) {
      if (label instanceof ComponentPatternExpr) {
        body.statements.declare(label.findAll(TypePatternExpr.class));
      }
    }
    entry.getGuard().ifPresent(guard -> body.conditions.declareBindings(guard, true));
  }

  /** The choice among the entries. */
  private final class Dispatch {
    private final NodeList<SwitchEntry> entries;
    private final List<Block> bodies;
    private final int value;
    private final Block after;
    private boolean isExhaustive;
    private Block fallback;
    private List<Block> targets = new ArrayList<>();
    private final List<Runnable> bindings = new ArrayList<>();

    Dispatch(
        NodeList<SwitchEntry> entries,
        List<Block> bodies,
        int value,
        Block after,
        boolean isExpression) {
      this.entries = entries;
      this.bodies = bodies;
      this.value = value;
      this.after = after;
      this.isExhaustive = isExpression;
    }

    void build() {
      chooseNull();
      for (int i = 0; i < entries.size(); i++) {
        add(entries.get(i), bodies.get(i));
      }
      if (fallback != null) {
        targets.add(fallback);
      } else if (!isExhaustive || targets.isEmpty()) {
        targets.add(after);
      }
      choose();
    }

    private void chooseNull() {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i).getLabels().stream().anyMatch(NullLiteralExpr.class::isInstance)) {
          isExhaustive = true;
          Block rest = graph.newBlock();
          graph.branch(new Terminator.IsNull(value), bodies.get(i), rest);
          graph.start(rest);
          return;
        }
      }
    }

    private void add(SwitchEntry entry, Block target) {
      if (entry.isDefault() || entry.getLabels().isEmpty()) {
        fallback = target;
      }
      List<Expression> labels =
          entry.getLabels().stream().filter(label -> !(label instanceof NullLiteralExpr)).toList();
      if (labels.isEmpty()) {
        return;
      }
      boolean isPattern = labels.get(0) instanceof ComponentPatternExpr;
      isExhaustive |= isPattern;
      if (!isPattern && entry.getGuard().isEmpty()) {
        targets.add(target);
        return;
      }
      Block chosen = graph.newBlock();
      targets.add(chosen);
      boolean mayFail =
          entry.getGuard().isPresent() || labels.stream().anyMatch(Conditions::mayFailInside);
      if (!mayFail) {
        bindings.add(() -> match(entry, labels, chosen, target, target));
        return;
      }
      Block otherwise = graph.newBlock();
      targets.add(otherwise);
      choose();
      match(entry, labels, chosen, target, otherwise);
      graph.start(otherwise);
    }

    private void choose() {
      graph.select(value, targets);
      targets = new ArrayList<>();
      bindings.forEach(Runnable::run);
      bindings.clear();
    }

    private void match(
        SwitchEntry entry, List<Expression> labels, Block chosen, Block target, Block otherwise) {
      graph.start(chosen);
      body.scopes.push();
      if (labels.size() == 1 && labels.get(0) instanceof ComponentPatternExpr pattern) {
        Block matched = graph.newBlock();
        body.conditions.match(pattern, value, false, matched, otherwise);
        graph.start(matched);
      }
      Expression guard = entry.getGuard().orElse(null);
      if (guard == null) {
        graph.jump(target);
      } else {
        declareBindings(entry);
        body.statements.at(guard);
        body.conditions.branch(guard, target, otherwise);
      }
      body.scopes.pop();
    }
  }
}
