package io.mongolint.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.Body;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.ParameterFacts;
import io.mongolint.facts.Position;
import io.mongolint.facts.Step;
import io.mongolint.facts.Step.CallKind;
import io.mongolint.facts.TypeFacts.Kind;
import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads methods, constructors and initialisers of one type. */
final class MethodReader {
  private static final String CONSTRUCTOR = "<init>";

  private final FileBuilder file;
  private final TypeContext type;
  private final boolean hasSuperclass;

  MethodReader(FileBuilder file, TypeContext type, boolean hasSuperclass) {
    this.file = file;
    this.type = type;
    this.hasSuperclass = hasSuperclass;
  }

  int method(MethodDeclaration method) {
    int modifiers = Modifiers.of(method.getModifiers());
    if (TypeReader.isInterface(type.kind())) {
      modifiers |= (modifiers & Modifiers.ACCESS) == 0 ? Modifier.PUBLIC : 0;
      modifiers |= method.getBody().isEmpty() ? Modifier.ABSTRACT : 0;
    } else if (file.lombok.hasOn(type, "UtilityClass")) {
      modifiers |= Modifier.STATIC;
    }
    boolean isStatic = (modifiers & Modifier.STATIC) != 0;
    int index = file.newMethod();
    Body body =
        method
            .getBody()
            .map(block -> body(method, index, isStatic, method.getParameters(), block))
            .orElse(null);
    file.method(
        new MethodFacts(
            index,
            type.index(),
            MethodFacts.Kind.METHOD,
            method.getNameAsString().intern(),
            TypeNames.parameters(method.getTypeParameters()),
            TypeNames.of(method.getType()),
            parameters(method.getParameters()),
            TypeNames.all(method.getThrownExceptions()),
            modifiers,
            file.annotations.read(method.getAnnotations()),
            -1,
            file.source.of(method.getName()),
            file.source.of(method),
            body));
    return index;
  }

  private Body body(
      Node node, int index, boolean isStatic, List<Parameter> parameters, BlockStmt block) {
    return body(
        node,
        index,
        isStatic,
        file.source.endOf(block),
        builder -> {
          parameters.forEach(builder::parameter);
          builder.block(block);
        });
  }

  /** Builds a body, or gives null if that fails: then the problem is noted. */
  private Body body(
      Node node, int index, boolean isStatic, Position end, Consumer<BodyBuilder> reading) {
    Body[] built = {null};
    file.attempt(
        node,
        () -> {
          BodyBuilder builder = new BodyBuilder(file, type, index, isStatic, null);
          reading.accept(builder);
          built[0] = builder.finish(end);
        });
    return built[0];
  }

  private List<ParameterFacts> parameters(List<Parameter> parameters) {
    List<ParameterFacts> facts = new ArrayList<>(parameters.size());
    for (Parameter parameter : parameters) {
      facts.add(
          new ParameterFacts(
              parameter.getNameAsString(),
              TypeNames.of(parameter),
              parameter.isVarArgs(),
              file.annotations.read(parameter.getAnnotations())));
    }
    return facts;
  }

  int constructor(ConstructorDeclaration constructor) {
    int index = file.newMethod();
    BlockStmt block = constructor.getBody();
    Position name = file.source.of(constructor.getName());
    Body body =
        body(
            constructor,
            index,
            false,
            file.source.endOf(block),
            builder -> {
              constructor.getParameters().forEach(builder::parameter);
              begin(builder, block, name);
              builder.block(block);
            });
    file.method(
        constructor(
            index,
            TypeNames.parameters(constructor.getTypeParameters()),
            parameters(constructor.getParameters()),
            TypeNames.all(constructor.getThrownExceptions()),
            Modifiers.of(constructor.getModifiers()) | impliedAccess(),
            file.annotations.read(constructor.getAnnotations()),
            name,
            file.source.of(constructor),
            body));
    return index;
  }

  private int impliedAccess() {
    return type.kind() == Kind.ENUM ? Modifier.PRIVATE : 0;
  }

  /** What runs first in a constructor that does not say {@code this(..)} or {@code super(..)}. */
  private void begin(BodyBuilder builder, BlockStmt block, Position position) {
    boolean isWritten =
        block.getStatements().stream()
            .anyMatch(ExplicitConstructorInvocationStmt.class::isInstance);
    if (!isWritten) {
      begin(builder, List.of(), position);
    }
  }

  private void begin(BodyBuilder builder, List<Integer> arguments, Position position) {
    if (hasSuperclass) {
      builder.closures.constructorCall(CallKind.SUPER_CONSTRUCTOR, arguments, position, position);
    }
    builder.closures.initializers(position);
  }

  /** The constructor that the compiler adds; that of an anonymous class passes its arguments on. */
  int defaultConstructor(int arguments) {
    int index = file.newMethod();
    BodyBuilder builder = new BodyBuilder(file, type, index, false, null);
    List<ParameterFacts> parameters = new ArrayList<>();
    List<Integer> registers = new ArrayList<>();
    for (int i = 0; i < arguments; i++) {
      String name = "arg" + i;
      parameters.add(new ParameterFacts(name, TypeName.INFERRED, false, List.of()));
      registers.add(builder.parameter(name, TypeName.INFERRED));
    }
    begin(builder, registers, Position.NONE);
    file.method(
        constructor(
            index,
            List.of(),
            parameters,
            List.of(),
            Modifier.SYNTHETIC | impliedAccess(),
            List.of(),
            Position.NONE,
            Position.NONE,
            builder.finish(Position.NONE)));
    return index;
  }

  /**
   * A record's canonical constructor.
   *
   * @param compact the compact form if it is written, else null
   */
  int canonicalConstructor(RecordDeclaration record, CompactConstructorDeclaration compact) {
    int index = file.newMethod();
    Node node = compact == null ? record : compact;
    Position name = compact == null ? Position.NONE : file.source.of(compact.getName());
    Position end = compact == null ? Position.NONE : file.source.endOf(compact.getBody());
    Body body =
        body(
            node,
            index,
            false,
            end,
            builder -> {
              List<Integer> registers = new ArrayList<>();
              record.getParameters().forEach(each -> registers.add(builder.parameter(each)));
              builder.closures.initializers(name);
              if (compact != null) {
                builder.block(compact.getBody());
              }
              for (int i = 0; i < registers.size(); i++) {
                Parameter component = record.getParameters().get(i);
                builder.graph.add(
                    new Step.FieldStore(
                        builder.self,
                        component.getNameAsString(),
                        registers.get(i),
                        file.source.of(component)));
              }
            });
    int access = Modifiers.of(record.getModifiers()) & Modifiers.ACCESS;
    file.method(
        constructor(
            index,
            List.of(),
            parameters(record.getParameters()),
            compact == null ? List.of() : TypeNames.all(compact.getThrownExceptions()),
            compact == null ? access | Modifier.SYNTHETIC : Modifiers.of(compact.getModifiers()),
            compact == null ? List.of() : file.annotations.read(compact.getAnnotations()),
            name,
            compact == null ? Position.NONE : file.source.of(compact),
            body));
    return index;
  }

  private MethodFacts constructor(
      int index,
      List<TypeParameter> typeParameters,
      List<ParameterFacts> parameters,
      List<TypeName> thrown,
      int modifiers,
      List<AnnotationFacts> annotations,
      Position position,
      Position extent,
      Body body) {
    return new MethodFacts(
        index,
        type.index(),
        MethodFacts.Kind.CONSTRUCTOR,
        CONSTRUCTOR,
        typeParameters,
        TypeName.VOID,
        parameters,
        thrown,
        modifiers,
        annotations,
        -1,
        position,
        extent,
        body);
  }

  /** The accessor of a record component. */
  int accessor(Parameter component) {
    Position position = file.source.of(component);
    return new SyntheticMethods(file, type, position)
        .getter(
            component.getNameAsString(),
            component.getNameAsString(),
            TypeNames.of(component),
            Modifier.PUBLIC);
  }

  int element(AnnotationMemberDeclaration element) {
    int index = file.newMethod();
    file.method(
        new MethodFacts(
            index,
            type.index(),
            MethodFacts.Kind.METHOD,
            element.getNameAsString(),
            List.of(),
            TypeNames.of(element.getType()),
            List.of(),
            List.of(),
            Modifier.PUBLIC | Modifier.ABSTRACT,
            file.annotations.read(element.getAnnotations()),
            -1,
            file.source.of(element.getName()),
            file.source.of(element),
            null));
    return index;
  }

  /**
   * All initialisers of instance fields and all instance blocks in one method; or all static ones.
   */
  int initializer(List<Members.Piece> pieces, boolean isStatic) {
    int index = file.newMethod();
    Position first = file.source.of(pieces.get(0).node());
    Position last = file.source.of(pieces.get(pieces.size() - 1).node());
    Body body =
        body(
            pieces.get(0).node(),
            index,
            isStatic,
            file.source.endOf(pieces.get(pieces.size() - 1).node()),
            builder -> {
              for (Members.Piece piece : pieces) {
                builder.statement = file.source.of(piece.node());
                piece.reading().accept(builder);
                if (piece.isStatement()) {
                  file.statement(file.source.of(piece.node()));
                }
              }
            });
    file.method(
        new MethodFacts(
            index,
            type.index(),
            isStatic ? MethodFacts.Kind.STATIC_INITIALIZER : MethodFacts.Kind.INSTANCE_INITIALIZER,
            isStatic ? "<clinit>" : "<fields>",
            List.of(),
            TypeName.VOID,
            List.of(),
            List.of(),
            isStatic ? Modifier.STATIC : 0,
            List.of(),
            -1,
            first,
            SourceText.span(first, last),
            body));
    return index;
  }
}
