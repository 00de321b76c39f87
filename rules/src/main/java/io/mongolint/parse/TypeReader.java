package io.mongolint.parse;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Position;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeFacts.Kind;
import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.util.ArrayList;
import java.util.List;

/** Reads type declarations. */
final class TypeReader {
  /** The name that JavaParser gives the class of a file that declares methods and no class. */
  private static final String COMPACT = "$COMPACT_CLASS";

  private final FileBuilder file;

  TypeReader(FileBuilder file) {
    this.file = file;
  }

  void topLevel(TypeDeclaration<?> declaration, String fileName) {
    String name = declaration.getNameAsString();
    if (name.equals(COMPACT)) {
      name = fileName;
    }
    String qualified = file.packageName.isEmpty() ? name : file.packageName + "." + name;
    read(declaration, context(declaration, name, qualified, null, null));
  }

  /** Reads a local class; its name is in scope from then on, in itself too. */
  void local(TypeDeclaration<?> declaration, BodyBuilder around) {
    String name = declaration.getNameAsString();
    TypeContext outer = around.type;
    String qualified = outer.qualifiedName() + "$" + outer.nextNumber() + name;
    TypeContext type = context(declaration, name, qualified, outer, around);
    around.scopes.declare(type);
    file.localTypes.put(declaration, type);
    read(declaration, type);
  }

  private TypeContext context(
      TypeDeclaration<?> declaration,
      String name,
      String qualified,
      TypeContext outer,
      BodyBuilder around) {
    Kind kind = kind(declaration);
    boolean isStatic = (modifiers(declaration, kind, outer) & Modifier.STATIC) != 0;
    return new TypeContext(
        file.newType(), declaration, name, qualified, kind, isStatic, outer, around);
  }

  private static Kind kind(TypeDeclaration<?> declaration) {
    if (declaration instanceof ClassOrInterfaceDeclaration type) {
      return type.isInterface() ? Kind.INTERFACE : Kind.CLASS;
    }
    if (declaration instanceof EnumDeclaration) {
      return Kind.ENUM;
    }
    return declaration instanceof RecordDeclaration ? Kind.RECORD : Kind.ANNOTATION;
  }

  private static int modifiers(TypeDeclaration<?> declaration, Kind kind, TypeContext outer) {
    int modifiers = Modifiers.of(declaration.getModifiers());
    if (outer != null) {
      if (kind != Kind.CLASS) {
        modifiers |= Modifier.STATIC;
      }
      if (isInterface(outer.kind())) {
        modifiers |= Modifier.PUBLIC | Modifier.STATIC;
      }
    }
    if (kind == Kind.RECORD) {
      modifiers |= Modifier.FINAL;
    }
    if (isInterface(kind)) {
      modifiers |= Modifier.ABSTRACT;
    }
    return modifiers;
  }

  static boolean isInterface(Kind kind) {
    return kind == Kind.INTERFACE || kind == Kind.ANNOTATION;
  }

  private void read(TypeDeclaration<?> declaration, TypeContext type) {
    List<TypeName> supertypes = new ArrayList<>();
    List<TypeParameter> typeParameters = List.of();
    boolean hasSuperclass = false;
    if (declaration instanceof ClassOrInterfaceDeclaration each) {
      supertypes.addAll(TypeNames.all(each.getExtendedTypes()));
      supertypes.addAll(TypeNames.all(each.getImplementedTypes()));
      typeParameters = TypeNames.parameters(each.getTypeParameters());
      hasSuperclass = !each.isInterface() && !each.getExtendedTypes().isEmpty();
      if (hasSuperclass) {
        noteLocalParent(type, each.getExtendedTypes().get(0));
      }
    } else if (declaration instanceof RecordDeclaration each) {
      supertypes.addAll(TypeNames.all(each.getImplementedTypes()));
      typeParameters = TypeNames.parameters(each.getTypeParameters());
    } else if (declaration instanceof EnumDeclaration each) {
      supertypes.addAll(TypeNames.all(each.getImplementedTypes()));
    }
    Members members = new Members(file, type, hasSuperclass);
    if (declaration instanceof RecordDeclaration record) {
      members.components(record);
    }
    if (declaration instanceof EnumDeclaration each) {
      for (EnumConstantDeclaration constant : each.getEntries()) {
        members.constant(constant);
      }
    }
    members.read(declaration.getMembers());
    if (declaration instanceof RecordDeclaration record) {
      members.completeRecord(record);
    }
    new LombokMembers(file, type, declaration, members).add();
    members.defaultConstructor(0);
    file.type(
        new TypeFacts(
            type.index(),
            type.name(),
            type.qualifiedName(),
            type.kind(),
            modifiers(declaration, type.kind(), type.outer()),
            typeParameters,
            supertypes,
            file.annotations.read(declaration.getAnnotations()),
            members.fields(),
            members.methods(),
            type.outer() == null ? -1 : type.outer().index(),
            type.around() == null ? -1 : type.around().method,
            file.source.of(declaration.getName()),
            file.source.of(declaration)));
    type.complete();
  }

  /**
   * Reads the member types of a type. Their names are known before any code is read. Enums declared
   * in methods are treated as members of the outermost type: they use no variables of the method.
   */
  List<Runnable> memberTypes(TypeContext outer, NodeList<BodyDeclaration<?>> members) {
    List<Runnable> readings = new ArrayList<>();
    for (BodyDeclaration<?> member : members) {
      if (member instanceof TypeDeclaration<?> declaration) {
        String name = declaration.getNameAsString();
        TypeContext type =
            context(declaration, name, outer.qualifiedName() + "." + name, outer, null);
        outer.declareMember(type);
        readings.add(() -> read(declaration, type));
      }
    }
    if (outer.outer() == null) {
      for (EnumDeclaration local : file.localEnums) {
        if (file.source.of(outer.node()).contains(file.source.of(local))) {
          String name = local.getNameAsString();
          String qualified = outer.qualifiedName() + "." + name;
          TypeContext type = context(local, name, qualified, outer, null);
          readings.add(() -> read(local, type));
        }
      }
    }
    return readings;
  }

  private static void noteLocalParent(TypeContext type, ClassOrInterfaceType parent) {
    if (type.isLocal() && parent.getScope().isEmpty()) {
      TypeContext found =
          type.around() != null
              ? type.around().localType(parent.getNameAsString())
              : type.outer().localType(parent.getNameAsString());
      type.localParent(found == type ? null : found);
    }
  }

  /**
   * Reads an anonymous class.
   *
   * @param node the expression that makes it, or the enum constant whose body it is
   * @param parent the type it is made of
   * @param arguments how many arguments the constructor of its superclass gets
   */
  TypeContext anonymous(
      Node node,
      NodeList<BodyDeclaration<?>> body,
      TypeName parent,
      int arguments,
      BodyBuilder around) {
    TypeContext outer = around.type;
    TypeContext type =
        new TypeContext(
            file.newType(),
            node,
            "",
            outer.qualifiedName() + "$" + outer.nextNumber(),
            Kind.ANONYMOUS,
            false,
            outer,
            around);
    Position name = file.source.of(node);
    if (node instanceof ObjectCreationExpr made) {
      name = file.source.of(made.getType());
      noteLocalParent(type, made.getType());
    } else if (node instanceof EnumConstantDeclaration constant) {
      name = file.source.of(constant.getName());
    }
    Members members = new Members(file, type, true);
    members.read(body);
    members.defaultConstructor(arguments);
    file.type(
        new TypeFacts(
            type.index(),
            "",
            type.qualifiedName(),
            Kind.ANONYMOUS,
            0,
            List.of(),
            List.of(parent),
            List.of(),
            members.fields(),
            members.methods(),
            outer.index(),
            around.method,
            name,
            braces(node, name)));
    type.complete();
    return type;
  }

  /** The body of an anonymous class, so that the arguments before it are not in its extent. */
  private Position braces(Node node, Position name) {
    Position whole = file.source.of(node);
    Node before = node;
    if (node instanceof ObjectCreationExpr made) {
      before = made.getType();
      if (!made.getArguments().isEmpty()) {
        before = made.getArguments().get(made.getArguments().size() - 1);
      }
    } else if (node instanceof EnumConstantDeclaration constant) {
      before = constant.getName();
      if (!constant.getArguments().isEmpty()) {
        before = constant.getArguments().get(constant.getArguments().size() - 1);
      }
    }
    JavaToken token = before.getTokenRange().map(range -> range.getEnd()).orElse(null);
    while (token != null && !token.getText().equals("{")) {
      token = token.getNextToken().orElse(null);
    }
    return token == null || name.equals(Position.NONE)
        ? whole
        : SourceText.span(file.source.of(token, token), whole);
  }
}
