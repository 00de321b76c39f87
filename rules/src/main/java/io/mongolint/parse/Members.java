package io.mongolint.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts.Kind;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the members of one type. */
final class Members {
  private final FileBuilder file;
  private final TypeContext type;
  private final MethodReader methodReader;
  private final List<FieldFacts> fields = new ArrayList<>();
  private final List<Integer> methods = new ArrayList<>();
  private final List<Piece> instancePieces = new ArrayList<>();
  private final List<Piece> staticPieces = new ArrayList<>();
  private boolean hasConstructor;

  /** A part of an initialiser: a field with its initial value, or a block. */
  record Piece(Node node, Consumer<BodyBuilder> reading) {
    boolean isStatement() {
      return !(node instanceof InitializerDeclaration);
    }
  }

  Members(FileBuilder file, TypeContext type, boolean hasSuperclass) {
    this.file = file;
    this.type = type;
    this.methodReader = new MethodReader(file, type, hasSuperclass);
  }

  /** The fields, those of captured variables last. */
  List<FieldFacts> fields() {
    List<FieldFacts> all = new ArrayList<>(fields);
    for (Map.Entry<String, TypeName> captured : type.captured().entrySet()) {
      all.add(
          new FieldFacts(
              Closures.FIELD_PREFIX + captured.getKey(),
              captured.getValue(),
              Modifier.FINAL | Modifier.SYNTHETIC,
              List.of(),
              Position.NONE,
              null));
    }
    return all;
  }

  List<Integer> methods() {
    return methods;
  }

  /** Adds a method that was made elsewhere. */
  void add(int method) {
    methods.add(method);
  }

  /** Adds a constructor that is made for an annotation, in place of the compiler's. */
  void addConstructor(int method) {
    hasConstructor = true;
    methods.add(method);
  }

  /** Reads a record's components as fields. */
  void components(RecordDeclaration record) {
    for (Parameter component : record.getParameters()) {
      field(
          component.getNameAsString(),
          TypeNames.of(component),
          Modifier.PRIVATE | Modifier.FINAL,
          component.getAnnotations(),
          component,
          null);
    }
  }

  /** Adds a record's canonical constructor and accessors, where they are not written. */
  void completeRecord(RecordDeclaration record) {
    boolean hasCanonical = false;
    for (BodyDeclaration<?> member : record.getMembers()) {
      hasCanonical |=
          member instanceof CompactConstructorDeclaration
              || (member instanceof ConstructorDeclaration constructor
                  && isCanonical(constructor, record));
    }
    if (!hasCanonical) {
      methods.add(methodReader.canonicalConstructor(record, null));
      hasConstructor = true;
    }
    for (Parameter component : record.getParameters()) {
      boolean isWritten =
          record.getMethodsByName(component.getNameAsString()).stream()
              .anyMatch(method -> method.getParameters().isEmpty());
      if (!isWritten) {
        methods.add(methodReader.accessor(component));
      }
    }
  }

  private static boolean isCanonical(ConstructorDeclaration constructor, RecordDeclaration record) {
    if (constructor.getParameters().size() != record.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < record.getParameters().size(); i++) {
      if (!TypeNames.of(constructor.getParameter(i))
          .equals(TypeNames.of(record.getParameters().get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Reads an enum constant: a static field, made by the static initialiser. */
  void constant(EnumConstantDeclaration constant) {
    TypeName enumType = TypeName.of(type.name());
    String name = constant.getNameAsString();
    field(
        name,
        enumType,
        Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL,
        constant.getAnnotations(),
        constant,
        null);
    staticPieces.add(
        new Piece(
            constant,
            body -> {
              Position position = body.closures.positionOf(constant);
              List<Integer> arguments = body.expressions.all(constant.getArguments());
              TypeContext created = null;
              if (!constant.getClassBody().isEmpty()) {
                created =
                    body.closures.anonymous(
                        constant, constant.getClassBody(), enumType, arguments.size());
              }
              int index = created == null ? -1 : created.index();
              int made = body.closures.create(enumType, arguments, index, created, position);
              body.graph.add(new Step.FieldStore(-1, name, made, position));
            }));
  }

  /** Reads the members that are written. */
  void read(NodeList<BodyDeclaration<?>> members) {
    for (BodyDeclaration<?> member : members) {
      if (member instanceof FieldDeclaration field) {
        field(field);
      } else if (member instanceof InitializerDeclaration block) {
        (block.isStatic() ? staticPieces : instancePieces)
            .add(new Piece(block, body -> body.block(block.getBody())));
      }
    }
    type.hasInitializer(!instancePieces.isEmpty());
    List<Runnable> memberTypes = file.typeReader.memberTypes(type, members);
    if (!staticPieces.isEmpty()) {
      methods.add(methodReader.initializer(staticPieces, true));
    }
    if (!instancePieces.isEmpty()) {
      methods.add(methodReader.initializer(instancePieces, false));
    }
    int nextType = 0;
    for (BodyDeclaration<?> member : members) {
      if (member instanceof TypeDeclaration<?>) {
        memberTypes.get(nextType++).run();
      } else {
        member(member);
      }
    }
    memberTypes.subList(nextType, memberTypes.size()).forEach(Runnable::run);
  }

  private void member(BodyDeclaration<?> member) {
    if (member instanceof MethodDeclaration method) {
      methods.add(methodReader.method(method));
    } else if (member instanceof ConstructorDeclaration constructor) {
      methods.add(methodReader.constructor(constructor));
      hasConstructor = true;
    } else if (member instanceof CompactConstructorDeclaration compact
        && compact.getParentNode().orElse(null) instanceof RecordDeclaration record) {
      methods.add(methodReader.canonicalConstructor(record, compact));
      hasConstructor = true;
    } else if (member instanceof AnnotationMemberDeclaration element) {
      methods.add(methodReader.element(element));
    }
  }

  /**
   * Adds the constructor that the compiler adds to a class without one. That of an anonymous class
   * passes its arguments on.
   */
  void defaultConstructor(int arguments) {
    boolean isClass =
        type.kind() == Kind.CLASS || type.kind() == Kind.ENUM || type.kind() == Kind.ANONYMOUS;
    if (isClass && !hasConstructor) {
      methods.add(methodReader.defaultConstructor(arguments));
    }
  }

  private void field(FieldDeclaration declaration) {
    int modifiers = Modifiers.of(declaration.getModifiers());
    if (TypeReader.isInterface(type.kind())) {
      modifiers |= Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL;
    } else {
      modifiers = file.lombok.impliedOnField(type, declaration, modifiers);
    }
    boolean isStatic = (modifiers & Modifier.STATIC) != 0;
    for (VariableDeclarator variable : declaration.getVariables()) {
      TypeName fieldType = TypeNames.of(variable.getType());
      boolean isFinal = (modifiers & Modifier.FINAL) != 0;
      String constant =
          isFinal ? variable.getInitializer().map(Annotations::literal).orElse(null) : null;
      field(
          variable.getNameAsString(),
          fieldType,
          modifiers,
          declaration.getAnnotations(),
          variable,
          constant);
      variable
          .getInitializer()
          .ifPresent(
              initializer ->
                  (isStatic ? staticPieces : instancePieces)
                      .add(
                          new Piece(
                              declaration,
                              body -> {
                                int value = body.expressions.initial(initializer, fieldType);
                                body.graph.add(
                                    new Step.FieldStore(
                                        body.self,
                                        variable.getNameAsString(),
                                        value,
                                        body.of(variable)));
                              })));
    }
  }

  private void field(
      String name,
      TypeName fieldType,
      int modifiers,
      NodeList<AnnotationExpr> annotations,
      Node node,
      String constant) {
    type.declareField(name);
    fields.add(
        new FieldFacts(
            name,
            fieldType,
            modifiers,
            file.annotations.read(annotations),
            file.source.of(node),
            constant));
  }
}
