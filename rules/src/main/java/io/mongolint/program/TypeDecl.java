package io.mongolint.program;

import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A type that the analysed sources declare. */
public final class TypeDecl {
  private final String id;
  private final FileFacts file;
  private final TypeFacts facts;
  private final SourceInfo source;
  private final List<Method> methods = new ArrayList<>();
  private final List<Method> shownMethods = Collections.unmodifiableList(methods);
  private final Map<String, List<Method>> methodsByName = new HashMap<>();
  private final List<TypeDecl> subtypes = new ArrayList<>();
  private TypeDecl outer;
  private List<TypeName> supertypes = List.of();

  TypeDecl(String id, FileFacts file, TypeFacts facts, SourceInfo source) {
    this.id = id;
    this.file = file;
    this.facts = facts;
    this.source = source;
  }

  /**
   * The name under which the program knows it: the qualified name, and for a second type of that
   * name in another module {@code @} and the module.
   */
  public String id() {
    return id;
  }

  /** The file that declares it. */
  public FileFacts file() {
    return file;
  }

  /** What the file says of it. */
  public TypeFacts facts() {
    return facts;
  }

  /** Where the file belongs. */
  public SourceInfo source() {
    return source;
  }

  /** The type around it, or null. */
  public TypeDecl outer() {
    return outer;
  }

  /** Its methods, constructors and initialisers, in source order. */
  public List<Method> methods() {
    return shownMethods;
  }

  /** Those of its methods that have a name, in source order. */
  List<Method> methods(String name) {
    return methodsByName.getOrDefault(name, List.of());
  }

  /** Its direct supertypes, resolved; what cannot be resolved is missing. */
  public List<TypeName> supertypes() {
    return supertypes;
  }

  /** The types of the sources that directly extend or implement it, by id. */
  public List<TypeDecl> subtypes() {
    return Collections.unmodifiableList(subtypes);
  }

  /** The field it declares under that name, or null. */
  public FieldFacts field(String name) {
    for (FieldFacts field : facts.fields()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return null;
  }

  /** Says whether it is an interface. */
  public boolean isInterface() {
    return facts.kind() == TypeFacts.Kind.INTERFACE || facts.kind() == TypeFacts.Kind.ANNOTATION;
  }

  /** The name to show: simple, with its outer types. */
  public String displayName() {
    String name = facts.qualifiedName();
    return file.packageName().isEmpty() ? name : name.substring(file.packageName().length() + 1);
  }

  void outer(TypeDecl type) {
    outer = type;
  }

  void supertypes(List<TypeName> types) {
    supertypes = List.copyOf(types);
  }

  void addMethod(Method method) {
    methods.add(method);
    methodsByName.computeIfAbsent(method.name(), k -> new ArrayList<>(1)).add(method);
  }

  void addSubtype(TypeDecl type) {
    subtypes.add(type);
  }

  @Override
  public String toString() {
    return id;
  }
}
