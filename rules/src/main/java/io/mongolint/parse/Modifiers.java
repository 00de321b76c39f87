package io.mongolint.parse;

import com.github.javaparser.ast.Modifier.Keyword;
import com.github.javaparser.ast.NodeList;
import io.mongolint.facts.Modifier;

/** Modifiers as bits. */
final class Modifiers {
  static final int ACCESS = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE;

  private Modifiers() {}

  static int of(NodeList<com.github.javaparser.ast.Modifier> modifiers) {
    int bits = 0;
    for (com.github.javaparser.ast.Modifier each : modifiers) {
      bits |= bit(each.getKeyword());
    }
    return bits;
  }

  private static int bit(Keyword keyword) {
    return switch (keyword) {
      case PUBLIC -> Modifier.PUBLIC;
      case PROTECTED -> Modifier.PROTECTED;
      case PRIVATE -> Modifier.PRIVATE;
      case STATIC -> Modifier.STATIC;
      case FINAL -> Modifier.FINAL;
      case SYNCHRONIZED -> Modifier.SYNCHRONIZED;
      case ABSTRACT -> Modifier.ABSTRACT;
      default -> 0;
    };
  }
}
