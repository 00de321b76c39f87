package io.mongolint.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumDeclaration;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.TypeFacts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeSet;

/** What has been read of a file so far, and what all that read it share. */
final class FileBuilder {
  final SourceText source;
  final Annotations annotations;
  final String packageName;
  final List<ImportFacts> imports;
  final TypeReader typeReader;
  final LombokNames lombok;

  /** The bodies of lambdas, which are built once though a {@code finally} is copied. */
  final IdentityHashMap<Node, Closures.LambdaBody> lambdas = new IdentityHashMap<>();

  /** Local and anonymous classes, likewise. */
  final IdentityHashMap<Node, TypeContext> localTypes = new IdentityHashMap<>();

  /** Enums declared in methods, which the parser does not know. */
  final List<EnumDeclaration> localEnums;

  private final List<TypeFacts> types = new ArrayList<>();
  private final List<MethodFacts> methods = new ArrayList<>();
  private final TreeSet<Position> statements = new TreeSet<>();
  private String problem;

  FileBuilder(
      SourceText source,
      String packageName,
      List<ImportFacts> imports,
      boolean namesLombok,
      List<EnumDeclaration> localEnums) {
    this.source = source;
    this.annotations = new Annotations(source);
    this.packageName = packageName;
    this.imports = imports;
    this.localEnums = localEnums;
    this.lombok = new LombokNames(imports, namesLombok);
    this.typeReader = new TypeReader(this);
  }

  /** Reserves the place of a type, so that those around it come first. */
  int newType() {
    types.add(null);
    return types.size() - 1;
  }

  void type(TypeFacts facts) {
    types.set(facts.index(), facts);
  }

  /** Reserves the place of a method. */
  int newMethod() {
    methods.add(null);
    return methods.size() - 1;
  }

  void method(MethodFacts facts) {
    methods.set(facts.index(), facts);
  }

  /** Notes a statement, or the header of one, if it spans several lines. */
  void statement(Position position) {
    if (position.endLine() > position.line()) {
      statements.add(position);
    }
  }

  /**
   * Reads something that may fail, such as one method of a file too deeply nested for the stack.
   * What was read of it until then is dropped.
   */
  boolean attempt(Node node, Runnable reading) {
    int typeCount = types.size();
    int methodCount = methods.size();
    try {
      reading.run();
      return true;
    } catch (StackOverflowError | RuntimeException e) {
      types.subList(typeCount, types.size()).clear();
      methods.subList(methodCount, methods.size()).clear();
      Position at = source.of(node);
      problem(at.line() + ":" + at.column() + " " + describe(e));
      return false;
    }
  }

  static String describe(Throwable e) {
    return e instanceof StackOverflowError ? "nested too deeply" : "cannot be read: " + e;
  }

  /** Notes a problem; the first one counts. */
  void problem(String message) {
    if (problem == null) {
      problem = message;
    }
  }

  String problem() {
    return problem;
  }

  List<TypeFacts> types() {
    return types;
  }

  List<MethodFacts> methods() {
    return methods;
  }

  List<Position> statements() {
    return new ArrayList<>(statements);
  }
}
