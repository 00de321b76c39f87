package io.mongolint.facts;

import java.util.List;

/**
 * All that the later stages need to know of one file. Immutable and serialisable by its parts.
 *
 * @param path relative to the analysed root, with {@code /}
 * @param packageName the package, empty for the unnamed one
 * @param imports the imports, in order
 * @param types all type declarations, nested, local and anonymous ones included
 * @param methods all methods, constructors, initialisers and lambdas
 * @param comments the comments that may matter, in order
 * @param suppressions the {@code @SuppressWarnings}, in order
 * @param statements statements that span several lines (without the bodies of control statements),
 *     in order, for comments that stand on any line of a statement
 * @param problem why the file could not be parsed in full, in one line with the place, or null; the
 *     facts then hold what could be read
 */
public record FileFacts(
    String path,
    String packageName,
    List<ImportFacts> imports,
    List<TypeFacts> types,
    List<MethodFacts> methods,
    List<CommentFacts> comments,
    List<SuppressionFacts> suppressions,
    List<Position> statements,
    String problem) {

  /** Copies the lists. */
  public FileFacts {
    imports = List.copyOf(imports);
    types = List.copyOf(types);
    methods = List.copyOf(methods);
    comments = List.copyOf(comments);
    suppressions = List.copyOf(suppressions);
    statements = List.copyOf(statements);
  }
}
