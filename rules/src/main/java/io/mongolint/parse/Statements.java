package io.mongolint.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.parse.Graph.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads statements into the graph of a body. */
final class Statements {
  private final BodyBuilder body;
  private final Graph graph;
  private final Loops loops;
  private final Tries tries;
  private final Switches switches;

  Statements(BodyBuilder body) {
    this.body = body;
    this.graph = body.graph;
    this.loops = new Loops(body);
    this.tries = new Tries(body);
    this.switches = new Switches(body);
  }

  Switches switches() {
    return switches;
  }

  /**
   * Reads the statements of a block. What follows a variable that Lombok cleans up is protected by
   * the call that cleans it up.
   */
  void all(List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      read(statement, Set.of());
      if (statement instanceof ExpressionStmt expression
          && expression.getExpression() instanceof VariableDeclarationExpr declaration) {
        AnnotationExpr cleanup =
            body.file.lombok.find(declaration.getAnnotations(), "Cleanup").orElse(null);
        if (cleanup != null && !declaration.getVariables().isEmpty()) {
          List<Statement> rest = statements.subList(i + 1, statements.size());
          VariableDeclarator variable = declaration.getVariables().get(0);
          tries.cleanUp(variable, cleanup, () -> all(rest));
          return;
        }
      }
    }
  }

  /** Reads a statement that has a scope of its own, such as a loop's body. */
  void nested(Statement statement) {
    body.scopes.push();
    read(statement, Set.of());
    body.scopes.pop();
  }

  /** Makes a node the present statement. */
  void at(Node node) {
    body.statement = body.of(node);
    body.file.statement(body.statement);
  }

  private void read(Statement statement, Set<String> labels) {
    if (statement instanceof ExpressionStmt expression) {
      at(statement);
      body.expressions.value(expression.getExpression());
    } else if (statement instanceof IfStmt choice) {
      ifElse(choice);
    } else if (statement instanceof ReturnStmt back) {
      giveBack(back);
    } else if (statement instanceof BlockStmt block) {
      body.block(block);
    } else if (statement instanceof TryStmt attempt) {
      tries.read(attempt);
    } else if (statement instanceof ThrowStmt raise) {
      at(statement);
      int value = body.expressions.value(raise.getExpression());
      graph.raise(value, false, body.statement);
    } else if (statement instanceof SwitchStmt select) {
      switches.statement(select);
    } else if (statement instanceof BreakStmt jump) {
      at(statement);
      body.jumps.breakTo(jump.getLabel().map(label -> label.getIdentifier()).orElse(null));
    } else if (statement instanceof ContinueStmt jump) {
      at(statement);
      body.jumps.continueTo(jump.getLabel().map(label -> label.getIdentifier()).orElse(null));
    } else if (statement instanceof YieldStmt jump) {
      at(statement);
      int value = body.expressions.value(jump.getExpression());
      body.jumps.yieldValue(value, body.of(jump.getExpression()));
    } else if (statement instanceof LabeledStmt labeled) {
      labelled(labeled, labels);
    } else if (statement instanceof SynchronizedStmt locked) {
      at(locked.getExpression());
      body.expressions.value(locked.getExpression());
      body.block(locked.getBody());
    } else if (statement instanceof AssertStmt check) {
      assertion(check);
    } else if (statement instanceof ExplicitConstructorInvocationStmt call) {
      at(statement);
      body.closures.constructorCall(call);
    } else if (statement instanceof LocalClassDeclarationStmt local) {
      body.closures.localType(local.getClassDeclaration());
    } else if (statement instanceof LocalRecordDeclarationStmt local) {
      body.closures.localType(local.getRecordDeclaration());
    } else {
      loops.read(statement, labels);
    }
  }

  /**
   * A loop takes the labels itself; another statement is left by {@code break} with a label only.
   */
  private void labelled(LabeledStmt labeled, Set<String> outer) {
    Set<String> labels = new HashSet<>(outer);
    labels.add(labeled.getLabel().getIdentifier());
    Statement statement = labeled.getStatement();
    if (statement instanceof LabeledStmt || Loops.isLoop(statement)) {
      read(statement, labels);
      return;
    }
    Block after = graph.newBlock();
    body.jumps.pushLabel(labels, after);
    read(statement, Set.of());
    body.jumps.pop();
    graph.jump(after);
    graph.start(after);
  }

  private void giveBack(ReturnStmt statement) {
    at(statement);
    Position position = body.statement;
    Expression expression = statement.getExpression().orElse(null);
    if (expression == null) {
      body.jumps.giveBack(-1, position);
      return;
    }
    int value = body.expressions.value(expression);
    if (body.jumps.isAssignedOnTheWayOut(value)) {
      int kept = graph.temporary();
      graph.add(new Step.Copy(kept, value, body.of(expression)));
      value = kept;
    }
    body.jumps.giveBack(value, position);
  }

  /** Reads a chain of {@code if … else if …}, without recursion since such chains grow long. */
  private void ifElse(IfStmt first) {
    Block after = graph.newBlock();
    body.scopes.push();
    boolean thenCompletes = false;
    boolean elseCompletes = false;
    boolean isFirst = true;
    IfStmt at = first;
    Statement rest = null;
    while (at != null) {
      at(at.getCondition());
      Block whenTrue = graph.newBlock();
      Block whenFalse = graph.newBlock();
      body.conditions.branch(at.getCondition(), whenTrue, whenFalse);
      body.scopes.push();
      body.conditions.declareBindings(at.getCondition(), true);
      graph.start(whenTrue);
      nested(at.getThenStmt());
      body.scopes.pop();
      if (isFirst) {
        thenCompletes = graph.isLive();
        isFirst = false;
      } else {
        elseCompletes |= graph.isLive();
      }
      graph.jump(after);
      graph.start(whenFalse);
      body.conditions.declareBindings(at.getCondition(), false);
      rest = at.getElseStmt().orElse(null);
      at = rest instanceof IfStmt next ? next : null;
    }
    if (rest != null) {
      nested(rest);
    }
    elseCompletes |= graph.isLive();
    graph.jump(after);
    graph.start(after);
    body.scopes.pop();
    introduce(first, thenCompletes, elseCompletes);
  }

  /** Bindings of a condition live on after an {@code if} of which only one side goes on. */
  private void introduce(IfStmt statement, boolean thenCompletes, boolean elseCompletes) {
    if (!thenCompletes) {
      body.conditions.declareBindings(statement.getCondition(), false);
    } else if (!elseCompletes && statement.getElseStmt().isPresent()) {
      body.conditions.declareBindings(statement.getCondition(), true);
    }
  }

  /** An assertion may be off: then its condition is not evaluated. */
  private void assertion(AssertStmt statement) {
    at(statement);
    Position position = body.statement;
    Block check = graph.newBlock();
    Block fail = graph.newBlock();
    Block after = graph.newBlock();
    int enabled = graph.temporary();
    graph.add(new Step.Operation(enabled, "assert", List.of(), position));
    graph.branch(new Terminator.IsTrue(enabled), check, after);
    graph.start(check);
    body.conditions.branch(statement.getCheck(), after, fail);
    graph.start(fail);
    statement.getMessage().ifPresent(body.expressions::value);
    int error = graph.temporary();
    graph.add(new Step.Operation(error, "assert", List.of(), position));
    graph.raise(error, false, position);
    graph.start(after);
  }

  /** Declares local variables and assigns what they begin with. */
  void declare(VariableDeclarationExpr declaration) {
    for (VariableDeclarator variable : declaration.getVariables()) {
      declare(variable);
    }
  }

  int declare(VariableDeclarator variable) {
    TypeName type = typeOf(variable);
    Expression initializer = variable.getInitializer().orElse(null);
    if (initializer == null) {
      return body.declare(variable, variable.getNameAsString(), type);
    }
    int register = body.register(variable, variable.getNameAsString(), type);
    // The name is in scope in its own initialiser, where only a lambda or class can name it.
    body.declare(variable, variable.getNameAsString(), type);
    int value = body.expressions.initial(initializer, type);
    graph.add(new Step.Copy(register, value, body.of(variable)));
    return register;
  }

  /** The declared type; Lombok's {@code val} and {@code var} are inferred. */
  TypeName typeOf(VariableDeclarator variable) {
    TypeName type = TypeNames.of(variable.getType());
    return type.dimensions() == 0
            && type.arguments().isEmpty()
            && (body.file.lombok.isLombok(type.name(), "val")
                || body.file.lombok.isLombok(type.name(), "var"))
        ? TypeName.INFERRED
        : type;
  }

  /** Brings the variables of patterns into scope. */
  void declare(List<TypePatternExpr> bindings) {
    for (TypePatternExpr binding : bindings) {
      body.declare(binding, binding.getNameAsString(), TypeNames.of(binding.getType()));
    }
  }

  /** The expressions of a {@code for} header. */
  void header(NodeList<Expression> expressions) {
    for (Expression expression : expressions) {
      at(expression);
      body.expressions.value(expression);
    }
  }
}
