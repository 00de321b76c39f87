package io.mongolint.parse;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.AnnotationFacts.Kind;
import io.mongolint.facts.AnnotationFacts.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Annotations of the syntax tree as facts. */
final class Annotations {
  private final SourceText source;

  Annotations(SourceText source) {
    this.source = source;
  }

  List<AnnotationFacts> read(NodeList<AnnotationExpr> annotations) {
    List<AnnotationFacts> facts = new ArrayList<>(annotations.size());
    for (AnnotationExpr annotation : annotations) {
      facts.add(read(annotation));
    }
    return facts;
  }

  AnnotationFacts read(AnnotationExpr annotation) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    if (annotation instanceof SingleMemberAnnotationExpr single) {
      values.put("value", values(single.getMemberValue()));
    } else if (annotation instanceof NormalAnnotationExpr normal) {
      for (MemberValuePair pair : normal.getPairs()) {
        values.put(pair.getNameAsString(), values(pair.getValue()));
      }
    }
    return new AnnotationFacts(annotation.getNameAsString(), values, source.of(annotation));
  }

  private List<Value> values(Expression expression) {
    if (expression instanceof ArrayInitializerExpr array) {
      List<Value> values = new ArrayList<>();
      for (Expression element : array.getValues()) {
        values.add(value(element));
      }
      return values;
    }
    return List.of(value(expression));
  }

  private Value value(Expression expression) {
    String literal = literal(expression);
    if (literal != null) {
      return new Value(Kind.LITERAL, literal);
    }
    if (expression instanceof NameExpr || expression instanceof FieldAccessExpr) {
      return new Value(Kind.NAME, source.folded(source.of(expression)));
    }
    if (expression instanceof ClassExpr of) {
      return new Value(Kind.CLASS, TypeNames.of(of.getType()).toString());
    }
    if (expression instanceof AnnotationExpr nested) {
      return new Value(Kind.ANNOTATION, nested.getNameAsString());
    }
    return new Value(Kind.OTHER, source.folded(source.of(expression)));
  }

  /** The text of a literal without quotes, of strings joined with {@code +}, or null. */
  static String literal(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return literal(enclosed.getInner());
    }
    if (expression instanceof BooleanLiteralExpr bool) {
      return String.valueOf(bool.getValue());
    }
    if (expression instanceof LiteralStringValueExpr text) {
      return text(text);
    }
    if (expression instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.MINUS
        && unary.getExpression() instanceof LiteralExpr) {
      return "-" + literal(unary.getExpression());
    }
    if (expression instanceof BinaryExpr) {
      return joined(expression);
    }
    return null;
  }

  private static String joined(Expression expression) {
    StringBuilder text = new StringBuilder();
    Expression rest = expression;
    boolean anyText = false;
    while (rest instanceof BinaryExpr plus && plus.getOperator() == BinaryExpr.Operator.PLUS) {
      String right = plus.getRight() instanceof BinaryExpr ? null : literal(plus.getRight());
      if (right == null) {
        return null;
      }
      anyText |= isText(plus.getRight());
      text.insert(0, right);
      rest = plus.getLeft();
    }
    String first = rest instanceof BinaryExpr ? null : literal(rest);
    return first == null || !(anyText || isText(rest)) ? null : first + text;
  }

  private static boolean isText(Expression expression) {
    return expression instanceof StringLiteralExpr || expression instanceof TextBlockLiteralExpr;
  }

  private static String text(LiteralStringValueExpr literal) {
    try {
      if (literal instanceof StringLiteralExpr string) {
        return string.asString();
      }
      if (literal instanceof TextBlockLiteralExpr block) {
        return block.asString();
      }
      if (literal instanceof CharLiteralExpr character) {
        return String.valueOf(character.asChar());
      }
    } catch (RuntimeException e) {
      // An escape that JavaParser does not know: as written is good enough.
      return literal.getValue();
    }
    return literal.getValue();
  }
}
