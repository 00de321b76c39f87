package io.mongolint.parse;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.CommentFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.SuppressionFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the comments that may matter, and {@code @SuppressWarnings}. */
final class Comments {
  private static final Pattern MATTERS =
      Pattern.compile(
          "mongolint|close|shutdown|destroy|pool|connectionsperhost|timeout|maxsize|mongoclient");
  private static final String SUPPRESS = "SuppressWarnings";
  private static final Pattern LEADING_STARS = Pattern.compile("(?m)^[ \\t]*\\*+ ?");

  private final SourceText source;

  Comments(SourceText source) {
    this.source = source;
  }

  /**
   * Reads comments.
   *
   * @param code where the package declaration, or else the first declaration, stands; what comes
   *     before it is the licence
   */
  List<CommentFacts> comments(List<DenseText.Comment> comments, Position code) {
    List<CommentFacts> facts = new ArrayList<>();
    for (DenseText.Comment comment : comments) {
      String content = comment.content().toLowerCase(Locale.ROOT);
      Position position = source.between(comment.start(), comment.end() - 1);
      boolean isLicence = !content.contains("mongolint:") && position.compareTo(code) < 0;
      if (!isLicence && MATTERS.matcher(content).find()) {
        facts.add(new CommentFacts(text(comment), position));
      }
    }
    facts.sort((a, b) -> a.position().compareTo(b.position()));
    return facts;
  }

  private static String text(DenseText.Comment comment) {
    String content = comment.content();
    return comment.line() ? content.strip() : LEADING_STARS.matcher(content).replaceAll("").strip();
  }

  List<SuppressionFacts> suppressions(CompilationUnit unit) {
    List<SuppressionFacts> facts = new ArrayList<>();
    if (!source.all().contains(SUPPRESS)) {
      return facts;
    }
    Annotations annotations = new Annotations(source);
    unit.walk(
        AnnotationExpr.class,
        annotation -> {
          String name = annotation.getNameAsString();
          if (name.equals(SUPPRESS) || name.equals("java.lang." + SUPPRESS)) {
            read(annotations.read(annotation), annotation, facts);
          }
        });
    facts.sort((a, b) -> a.position().compareTo(b.position()));
    return facts;
  }

  private void read(AnnotationFacts annotation, AnnotationExpr node, List<SuppressionFacts> facts) {
    Map<String, List<AnnotationFacts.Value>> values = annotation.values();
    List<String> keys =
        values.getOrDefault("value", List.of()).stream().map(AnnotationFacts.Value::text).toList();
    Node declaration = node.getParentNode().orElse(null);
    if (declaration instanceof VariableDeclarationExpr
        && declaration.getParentNode().orElse(null) instanceof ExpressionStmt statement) {
      declaration = statement;
    }
    if (!keys.isEmpty() && declaration != null) {
      facts.add(new SuppressionFacts(keys, annotation.position(), source.of(declaration)));
    }
  }
}
