package io.mongolint.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.type.UnionType;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Step.CallKind;
import io.mongolint.facts.Terminator;
import io.mongolint.facts.TypeName;
import io.mongolint.parse.Graph.Block;
import java.util.List;

/**
 * Reads {@code try} into the graph of a body. The {@code finally} block protects the resources, the
 * block and the catch clauses; these in turn catch what the resources, the block and the implied
 * calls of {@code close} throw.
 */
final class Tries {
  private final BodyBuilder body;
  private final Graph graph;

  Tries(BodyBuilder body) {
    this.body = body;
    this.graph = body.graph;
  }

  void read(TryStmt statement) {
    BlockStmt last = statement.getFinallyBlock().orElse(null);
    if (last == null) {
      withCatches(statement);
    } else {
      body.jumps.protect(
          last, () -> body.block(last), body.file.source.endOf(last), () -> withCatches(statement));
    }
  }

  private void withCatches(TryStmt statement) {
    if (statement.getCatchClauses().isEmpty()) {
      withResources(statement);
      return;
    }
    int outer = graph.context;
    int context = graph.newContext();
    graph.context = context;
    boolean live = graph.enter().reached;
    withResources(statement);
    graph.context = outer;
    Block after = graph.newBlock();
    graph.jump(after);
    for (CatchClause clause : statement.getCatchClauses()) {
      Parameter parameter = clause.getParameter();
      TypeName type = TypeNames.of(parameter.getType());
      Block handler = graph.newBlock();
      handler.reached = live;
      graph.start(handler);
      body.scopes.push();
      int register = body.declare(parameter, parameter.getNameAsString(), type);
      List<TypeName> caught =
          parameter.getType() instanceof UnionType union
              ? TypeNames.all(union.getElements())
              : List.of(type);
      graph.handler(context, caught, handler, register);
      body.block(clause.getBody());
      body.scopes.pop();
      graph.jump(after);
    }
    graph.start(after);
  }

  private void withResources(TryStmt statement) {
    body.scopes.push();
    resources(statement.getResources(), 0, () -> body.block(statement.getTryBlock()));
    body.scopes.pop();
  }

  private void resources(NodeList<Expression> resources, int index, Runnable inner) {
    if (index == resources.size()) {
      inner.run();
      return;
    }
    Expression resource = resources.get(index);
    body.statements.at(resource);
    int register =
        resource instanceof VariableDeclarationExpr declaration
            ? body.statements.declare(declaration.getVariables().get(0))
            : body.expressions.value(resource);
    closed(
        resource, register, "close", body.statement, () -> resources(resources, index + 1, inner));
  }

  /** Protects what follows a variable by the call that Lombok's {@code @Cleanup} names. */
  void cleanUp(VariableDeclarator variable, AnnotationExpr annotation, Runnable inner) {
    String method = "close";
    Expression value =
        annotation instanceof SingleMemberAnnotationExpr single
            ? single.getMemberValue()
            : annotation.isNormalAnnotationExpr()
                    && !annotation.asNormalAnnotationExpr().getPairs().isEmpty()
                ? annotation.asNormalAnnotationExpr().getPairs().get(0).getValue()
                : null;
    String literal = value == null ? null : Annotations.literal(value);
    if (literal != null) {
      method = literal;
    }
    int register =
        body.register(variable, variable.getNameAsString(), body.statements.typeOf(variable));
    closed(variable, register, method, body.statement, inner);
  }

  private void closed(Node node, int register, String method, Position statement, Runnable inner) {
    Position position = body.of(node);
    body.jumps.protect(node, () -> close(register, method, position, statement), position, inner);
  }

  private void close(int register, String method, Position position, Position statement) {
    Block close = graph.newBlock();
    Block after = graph.newBlock();
    graph.branch(new Terminator.IsNull(register), after, close);
    graph.start(close);
    graph.add(
        new Step.Call(
            -1,
            CallKind.IMPLICIT_CLOSE,
            register,
            method,
            List.of(),
            body.file.source.folded(position),
            position,
            position,
            statement));
    graph.jump(after);
    graph.start(after);
  }
}
