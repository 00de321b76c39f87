package io.mongolint.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which annotations of a file are Lombok's. */
final class LombokNames {
  private static final String ROOT = "lombok.";

  private final Map<String, String> imported = new HashMap<>();
  private final boolean isNamedInFull;
  private boolean all;

  /**
   * Reads a file's imports.
   *
   * @param isNamedInFull whether the source holds {@code @lombok.}
   */
  LombokNames(List<ImportFacts> imports, boolean isNamedInFull) {
    this.isNamedInFull = isNamedInFull;
    for (ImportFacts each : imports) {
      if (each.isStatic()) {
        continue;
      }
      if (each.onDemand() && each.name().equals("lombok")) {
        all = true;
      } else if (!each.onDemand()) {
        imported.put(each.name().substring(each.name().lastIndexOf('.') + 1), each.name());
      }
    }
  }

  /** Says whether the file imports anything of Lombok's, or may name it in full. */
  boolean isUsed() {
    return all
        || isNamedInFull
        || imported.values().stream().anyMatch(name -> name.startsWith(ROOT));
  }

  /** Says whether a simple name means the type of that name in package {@code lombok}. */
  boolean isLombok(String written, String name) {
    if (written.startsWith(ROOT)) {
      // lombok.Foo, lombok.experimental.Foo and lombok.extern.x.Foo
      return written.endsWith("." + name);
    }
    if (!written.equals(name)) {
      return false;
    }
    String known = imported.get(name);
    return known == null ? all : known.startsWith(ROOT);
  }

  Optional<AnnotationExpr> find(NodeList<AnnotationExpr> annotations, String name) {
    for (AnnotationExpr annotation : annotations) {
      if (isLombok(annotation.getNameAsString(), name)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  boolean has(NodeList<AnnotationExpr> annotations, String name) {
    return find(annotations, name).isPresent();
  }

  /** Says whether a declared type has an annotation of Lombok's. */
  boolean hasOn(TypeContext type, String name) {
    return isUsed()
        && type.node() instanceof TypeDeclaration<?> declaration
        && has(declaration.getAnnotations(), name);
  }

  /** Adds the modifiers that Lombok's annotations on a class give its fields. */
  int impliedOnField(TypeContext type, FieldDeclaration field, int written) {
    int modifiers = written;
    if (!isUsed()) {
      return modifiers;
    }
    if (hasOn(type, "UtilityClass")) {
      modifiers |= Modifier.STATIC;
    }
    if ((modifiers & Modifier.STATIC) != 0
        || !(type.node() instanceof TypeDeclaration<?> declaration)) {
      return modifiers;
    }
    boolean isValue = has(declaration.getAnnotations(), "Value");
    String defaults =
        find(declaration.getAnnotations(), "FieldDefaults").map(Node::toString).orElse("");
    if ((isValue || defaults.contains("makeFinal = true"))
        && !has(field.getAnnotations(), "NonFinal")) {
      modifiers |= Modifier.FINAL;
    }
    if ((isValue || defaults.contains("PRIVATE")) && (modifiers & Modifiers.ACCESS) == 0) {
      modifiers |= Modifier.PRIVATE;
    }
    return modifiers;
  }
}
