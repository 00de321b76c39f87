package io.mongolint.parse;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import io.mongolint.facts.AnnotationFacts;
import io.mongolint.facts.Modifier;
import io.mongolint.facts.Position;
import io.mongolint.facts.TypeName;
import io.mongolint.parse.SyntheticMethods.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Adds the constructors, getters, setters and builders that Lombok's annotations make. As with
 * Lombok, a method whose name is there already is not made.
 */
final class LombokMembers {
  private final FileBuilder file;
  private final LombokNames lombok;
  private final TypeContext type;
  private final TypeDeclaration<?> declaration;
  private final Members members;
  private final List<Field> fields = new ArrayList<>();
  private final boolean isFluent;
  private final boolean isChained;

  /** A field, as Lombok sees it. */
  private record Field(FieldDeclaration declaration, VariableDeclarator variable, int modifiers) {
    String name() {
      return variable.getNameAsString();
    }

    TypeName type() {
      return TypeNames.of(variable.getType());
    }

    Slot slot() {
      return new Slot(name(), type());
    }

    boolean isStatic() {
      return (modifiers & Modifier.STATIC) != 0;
    }

    boolean isFinal() {
      return (modifiers & Modifier.FINAL) != 0;
    }

    boolean isInitialised() {
      return variable.getInitializer().isPresent();
    }
  }

  LombokMembers(
      FileBuilder file, TypeContext type, TypeDeclaration<?> declaration, Members members) {
    this.file = file;
    this.lombok = file.lombok;
    this.type = type;
    this.declaration = declaration;
    this.members = members;
    Optional<AnnotationExpr> accessors = find("Accessors");
    this.isFluent = accessors.map(each -> isTrue(each, "fluent")).orElse(false);
    this.isChained = isFluent || accessors.map(each -> isTrue(each, "chain")).orElse(false);
  }

  private Optional<AnnotationExpr> find(String name) {
    return lombok.find(declaration.getAnnotations(), name);
  }

  private boolean isTrue(AnnotationExpr annotation, String element) {
    return text(annotation, element, "false").equals("true");
  }

  private String text(AnnotationExpr annotation, String element, String fallback) {
    AnnotationFacts facts = file.annotations.read(annotation);
    return facts.text(element, fallback);
  }

  void add() {
    if (!lombok.isUsed()
        || !(declaration instanceof ClassOrInterfaceDeclaration
            || declaration instanceof EnumDeclaration
            || declaration instanceof RecordDeclaration)) {
      return;
    }
    for (BodyDeclaration<?> member : declaration.getMembers()) {
      if (member instanceof FieldDeclaration field) {
        int modifiers = lombok.impliedOnField(type, field, Modifiers.of(field.getModifiers()));
        field.getVariables().forEach(variable -> fields.add(new Field(field, variable, modifiers)));
      }
    }
    constructors();
    accessors();
    builders();
  }

  private void constructors() {
    boolean any = false;
    for (String name :
        List.of("NoArgsConstructor", "RequiredArgsConstructor", "AllArgsConstructor")) {
      Optional<AnnotationExpr> annotation = find(name);
      if (annotation.isPresent()) {
        any = true;
        constructor(annotation.get(), parametersOf(name), "staticName");
      }
    }
    if (any || isConstructorWritten()) {
      return;
    }
    Optional<AnnotationExpr> implied = find("Value").or(() -> find("Builder"));
    if (implied.isPresent() && !(declaration instanceof RecordDeclaration)) {
      constructor(implied.get(), parametersOf("AllArgsConstructor"), "staticConstructor");
    } else {
      find("Data")
          .ifPresent(
              data ->
                  constructor(data, parametersOf("RequiredArgsConstructor"), "staticConstructor"));
    }
  }

  private boolean isConstructorWritten() {
    return declaration.getMembers().stream().anyMatch(ConstructorDeclaration.class::isInstance);
  }

  private List<Slot> parametersOf(String annotation) {
    return switch (annotation) {
      case "AllArgsConstructor" ->
          slots(field -> !field.isStatic() && !(field.isFinal() && field.isInitialised()));
      case "RequiredArgsConstructor" ->
          slots(
              field ->
                  !field.isStatic()
                      && !field.isInitialised()
                      && (field.isFinal() || isNonNull(field)));
      default -> List.of();
    };
  }

  private boolean isNonNull(Field field) {
    return field.declaration().getAnnotations().stream()
        .anyMatch(annotation -> annotation.getName().getIdentifier().equals("NonNull"));
  }

  private List<Slot> slots(Predicate<Field> which) {
    return fields.stream().filter(which).map(Field::slot).toList();
  }

  private void constructor(AnnotationExpr annotation, List<Slot> parameters, String factoryName) {
    if (hasConstructor(parameters.size())) {
      return;
    }
    SyntheticMethods methods = methodsAt(annotation);
    String factory = text(annotation, factoryName, "");
    boolean hasSuperclass =
        declaration instanceof ClassOrInterfaceDeclaration each
            && !each.getExtendedTypes().isEmpty();
    int access = factory.isEmpty() ? access(annotation, "access") : Modifier.PRIVATE;
    members.addConstructor(methods.constructor(parameters, access, hasSuperclass));
    if (!factory.isEmpty()) {
      members.add(methods.factory(factory, TypeName.of(type.name()), parameters));
    }
  }

  private boolean hasConstructor(int parameters) {
    return declaration.getConstructors().stream()
        .anyMatch(constructor -> constructor.getParameters().size() == parameters);
  }

  private int access(AnnotationExpr annotation, String element) {
    String level = text(annotation, element, "PUBLIC");
    return switch (level.substring(level.lastIndexOf('.') + 1)) {
      case "PRIVATE" -> Modifier.PRIVATE;
      case "PROTECTED" -> Modifier.PROTECTED;
      case "PACKAGE", "MODULE" -> 0;
      default -> Modifier.PUBLIC;
    };
  }

  private SyntheticMethods methodsAt(AnnotationExpr annotation) {
    return new SyntheticMethods(file, type, file.source.of(annotation));
  }

  private void accessors() {
    Optional<AnnotationExpr> all = find("Data");
    Optional<AnnotationExpr> getters = find("Getter").or(() -> all).or(() -> find("Value"));
    Optional<AnnotationExpr> setters = find("Setter").or(() -> all);
    for (Field field : fields) {
      NodeList<AnnotationExpr> own = field.declaration().getAnnotations();
      lombok
          .find(own, "Getter")
          .or(() -> field.isStatic() ? Optional.empty() : getters)
          .ifPresent(annotation -> getter(field, annotation));
      lombok
          .find(own, "Setter")
          .or(() -> field.isStatic() || field.isFinal() ? Optional.empty() : setters)
          .ifPresent(annotation -> setter(field, annotation));
    }
  }

  private boolean isOff(AnnotationExpr annotation) {
    return text(annotation, "value", "").endsWith("NONE");
  }

  private void getter(Field field, AnnotationExpr annotation) {
    String name = getterName(field);
    if (!isOff(annotation) && !hasMethod(name)) {
      members.add(
          methodsAt(annotation)
              .getter(
                  name,
                  field.name(),
                  field.type(),
                  access(annotation, "value") | (field.modifiers() & Modifier.STATIC)));
    }
  }

  private String getterName(Field field) {
    if (isFluent) {
      return field.name();
    }
    if (field.type().equals(TypeName.of("boolean"))) {
      return "is" + capitalised(withoutIs(field));
    }
    return "get" + capitalised(field.name());
  }

  private static String withoutIs(Field field) {
    String name = field.name();
    boolean isPrefixed =
        field.type().equals(TypeName.of("boolean"))
            && name.startsWith("is")
            && name.length() > 2
            && !Character.isLowerCase(name.charAt(2));
    return isPrefixed ? name.substring(2) : name;
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void setter(Field field, AnnotationExpr annotation) {
    String name = isFluent ? field.name() : "set" + capitalised(withoutIs(field));
    if (!isOff(annotation) && !hasMethod(name)) {
      members.add(
          methodsAt(annotation)
              .setter(
                  name,
                  field.slot(),
                  isChained ? TypeName.of(type.name()) : TypeName.VOID,
                  isChained && !field.isStatic(),
                  access(annotation, "value") | (field.modifiers() & Modifier.STATIC)));
    }
  }

  private boolean hasMethod(String name) {
    return declaration.getMethods().stream()
        .anyMatch(method -> method.getNameAsString().equalsIgnoreCase(name));
  }

  private void builders() {
    Optional<AnnotationExpr> onType = find("Builder");
    if (onType.isPresent()) {
      List<Slot> slots =
          declaration instanceof RecordDeclaration record
              ? record.getParameters().stream()
                  .map(each -> new Slot(each.getNameAsString(), TypeNames.of(each)))
                  .toList()
              : parametersOf("AllArgsConstructor");
      builder(onType.get(), slots, TypeName.of(type.name()), null);
    }
    for (BodyDeclaration<?> member : declaration.getMembers()) {
      Optional<AnnotationExpr> annotation = lombok.find(member.getAnnotations(), "Builder");
      if (annotation.isPresent() && member instanceof CallableDeclaration<?> callable) {
        List<Slot> slots =
            callable.getParameters().stream()
                .map(each -> new Slot(each.getNameAsString(), TypeNames.of(each)))
                .toList();
        if (callable instanceof MethodDeclaration method) {
          if (method.isStatic()) {
            builder(
                annotation.get(), slots, TypeNames.of(method.getType()), method.getNameAsString());
          }
        } else {
          builder(annotation.get(), slots, TypeName.of(type.name()), null);
        }
      }
    }
  }

  private void builder(AnnotationExpr annotation, List<Slot> slots, TypeName made, String factory) {
    Position position = file.source.of(annotation);
    String name = text(annotation, "builderClassName", capitalised(made.simpleName()) + "Builder");
    String buildName = text(annotation, "buildMethodName", "build");
    String begin = text(annotation, "builderMethodName", "builder");
    boolean isWritten =
        declaration.getMembers().stream()
            .anyMatch(
                member ->
                    member instanceof TypeDeclaration<?> nested
                        && nested.getNameAsString().equals(name));
    if (isWritten) {
      return;
    }
    new LombokBuilder(file, type, declaration, position).add(name, slots, made, buildName, factory);
    if (!begin.isEmpty() && !hasMethod(begin)) {
      members.add(methodsAt(annotation).factory(begin, TypeName.of(name), List.of()));
    }
    if (isTrue(annotation, "toBuilder") && !hasMethod("toBuilder")) {
      members.add(methodsAt(annotation).toBuilder(TypeName.of(name), slots));
    }
  }
}
