package io.mongolint.parse;

import com.github.javaparser.ParseResult;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.Position;
import java.util.ArrayList;
import java.util.List;

/** Reads a Java source into facts. */
public final class SourceParser {

  private SourceParser() {}

  /**
   * Reads a source. Never throws: what cannot be read is said in {@link FileFacts#problem()}, and
   * the facts hold the rest.
   *
   * <p>Code nested some thousand levels deep needs a thread with a large stack; with a small one
   * the method that is too deep is left out and named in the problem.
   *
   * @param path the file's path, as it will stand in the facts
   * @param source its text
   */
  public static FileFacts parse(String path, String source) {
    try {
      return read(path, source);
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return nothing(path, "1:1 " + FileBuilder.describe(e));
    }
  }

  private static FileFacts nothing(String path, String problem) {
    return new FileFacts(
        path, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), problem);
  }

  private static FileFacts read(String path, String source) {
    DenseText dense = new DenseText(source);
    Grammar.Parsed parsed = Grammar.parse(source, dense);
    CompilationUnit unit = parsed.result().getResult().orElse(null);
    String problem = problem(parsed.result());
    if (problem == null && parsed.leftOut() != null) {
      problem =
          "%d:%d lambdas nested more than %d deep are left out"
              .formatted(parsed.leftOut().line(), parsed.leftOut().column(), Nesting.DEEPEST);
    }
    return unit == null
        ? nothing(path, problem == null ? "1:1 cannot be parsed" : problem)
        : read(path, unit, parsed, dense.comments(), problem);
  }

  /**
   * What the parser could not read. Rules that a compiler checks later, and JavaParser too, are no
   * hindrance: then everything was parsed.
   */
  private static String problem(ParseResult<CompilationUnit> result) {
    if (result.isSuccessful()) {
      return null;
    }
    CompilationUnit unit = result.getResult().orElse(null);
    if (unit != null
        && unit.findFirst(Node.class, node -> node.getParsed() == Node.Parsedness.UNPARSABLE)
            .isEmpty()) {
      return null;
    }
    Problem first = result.getProblems().get(0);
    // What the grammar would have taken instead is a list of fifty tokens.
    String message =
        first.getMessage().lines().findFirst().orElse("cannot be parsed").split(", expected", 2)[0];
    String at =
        first
            .getLocation()
            .flatMap(range -> range.toRange())
            .map(range -> range.begin.line + ":" + range.begin.column)
            .orElse("1:1");
    return at + " " + message;
  }

  private static FileFacts read(
      String path,
      CompilationUnit unit,
      Grammar.Parsed parsed,
      List<DenseText.Comment> remarks,
      String problem) {
    SourceText text = parsed.text();
    String packageName =
        unit.getPackageDeclaration().map(each -> each.getNameAsString()).orElse("");
    FileBuilder file =
        new FileBuilder(
            text, packageName, imports(unit), text.all().contains("@lombok."), parsed.localEnums());
    if (problem != null) {
      file.problem(problem);
    }
    for (TypeDeclaration<?> type : unit.getTypes()) {
      file.attempt(type, () -> file.typeReader.topLevel(type, simpleName(path)));
    }
    Comments comments = new Comments(text);
    Position code = unit.getPackageDeclaration().map(text::of).orElse(new Position(0, 0, 0, 0));
    return new FileFacts(
        path,
        packageName,
        file.imports,
        file.types(),
        file.methods(),
        comments.comments(remarks, code),
        comments.suppressions(unit),
        file.statements(),
        file.problem());
  }

  private static List<ImportFacts> imports(CompilationUnit unit) {
    List<ImportFacts> imports = new ArrayList<>();
    for (ImportDeclaration each : unit.getImports()) {
      // A module import names no package; which ones the module holds is not known here.
      if (!each.isModule()) {
        imports.add(
            new ImportFacts(each.getNameAsString().intern(), each.isStatic(), each.isAsterisk()));
      }
    }
    return imports;
  }

  private static String simpleName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
  }
}
