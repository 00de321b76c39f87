package io.mongolint.catalog;

import io.mongolint.catalog.ApiType.Kind;
import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The types of the drivers, the frameworks around them and the JDK, so that calls can be resolved
 * without a class path.
 *
 * <p>Types are decoded when they are first asked for. Instances can be shared between threads.
 */
public final class ApiTypes {

  private static final String RESOURCE = "driver-api.bin";

  private final ApiData data;
  private final Map<String, ApiType> types = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<ApiMethod>>> methodsByName = new ConcurrentHashMap<>();
  private final Map<Lookup, List<ApiMethod>> lookups = new ConcurrentHashMap<>();
  private final Map<String, List<String>> superTypes = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> superTypeSets = new ConcurrentHashMap<>();

  private ApiTypes(ApiData data) {
    this.data = data;
  }

  /** Loads the types that come with mongolint. */
  public static ApiTypes load() {
    try (InputStream in = ApiTypes.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      return new ApiTypes(new ApiData(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The type of that qualified name, or null if it is not known. */
  public ApiType find(String qualifiedName) {
    ApiType known = types.get(qualifiedName);
    if (known == null) {
      int index = data.indexOf(qualifiedName);
      if (index >= 0) {
        known = data.type(index);
        types.put(qualifiedName, known);
      }
    }
    return known;
  }

  /** Says whether the type is known; cheaper than {@link #find}. */
  public boolean isKnown(String qualifiedName) {
    return data.indexOf(qualifiedName) >= 0;
  }

  /** Says whether types of the package are known; seldom all of them are. */
  public boolean isKnownPackage(String packageName) {
    return !packageTypes(packageName).isEmpty();
  }

  /** The qualified names of the known top-level types of a package, sorted. */
  public Set<String> packageTypes(String packageName) {
    return Collections.unmodifiableSet(new TreeSet<>(data.topLevelTypes(packageName)));
  }

  /**
   * All supertypes of a type by name, nearest first, {@code java.lang.Object} last. Supertypes that
   * are not known themselves are among them. Empty for an unknown type.
   */
  public List<String> superTypes(String name) {
    List<String> known = superTypes.get(name);
    if (known == null) {
      known = closure(name);
      superTypes.put(name, known);
    }
    return known;
  }

  private List<String> closure(String name) {
    if (!isKnown(name) || name.equals(TypeName.OBJECT.name())) {
      return List.of();
    }
    Set<String> seen = new LinkedHashSet<>();
    List<String> level = List.of(name);
    while (!level.isEmpty()) {
      List<String> next = new ArrayList<>();
      for (String each : level) {
        ApiType type = find(each);
        for (TypeName parent : type == null ? List.<TypeName>of() : type.supertypes()) {
          if (!parent.name().equals(name) && seen.add(parent.name())) {
            next.add(parent.name());
          }
        }
      }
      level = next;
    }
    seen.remove(TypeName.OBJECT.name());
    seen.add(TypeName.OBJECT.name());
    return List.copyOf(seen);
  }

  /** Says whether two names are equal or the first is known to be a subtype of the second. */
  public boolean isSubtype(String sub, String sup) {
    return sub.equals(sup)
        || sup.equals(TypeName.OBJECT.name())
        || superTypeSets
            .computeIfAbsent(sub, name -> new HashSet<>(superTypes(name)))
            .contains(sup);
  }

  /**
   * The methods of that name that a type has, its own first, then inherited ones, nearest first.
   * The types of an inherited method are written with the type variables of {@code typeName}:
   * {@code MongoCursor.next} returns {@code TResult}. A method that is overridden with the same
   * parameters is left out. Generations of a library that differ in the result only stand side by
   * side, the newest first.
   */
  public List<ApiMethod> methods(String typeName, String methodName) {
    ApiType type = find(typeName);
    return type == null ? List.of() : methods(type.self(), methodName);
  }

  /**
   * The methods of that name of a type with arguments: {@code Map<String,Foo>.get} returns {@code
   * Foo}. Of a raw type the type variables stand as their bounds.
   */
  public List<ApiMethod> methods(TypeName receiver, String methodName) {
    TypeName type = receiver.dimensions() > 0 ? TypeName.OBJECT : receiver;
    Lookup lookup = new Lookup(type, methodName);
    List<ApiMethod> known = lookups.get(lookup);
    if (known == null) {
      known = find(lookup);
      lookups.put(lookup, known);
    }
    return known;
  }

  private List<ApiMethod> find(Lookup lookup) {
    List<ApiMethod> found = new ArrayList<>();
    Set<List<TypeName>> parameters = new HashSet<>();
    for (String owner : withSuperTypes(lookup.receiver.name())) {
      List<ApiMethod> declared = declared(owner, lookup.methodName);
      if (declared.isEmpty()) {
        continue;
      }
      Map<String, TypeName> variables = variables(find(owner), asSuper(lookup.receiver, owner));
      int inherited = found.size();
      for (ApiMethod method : declared) {
        ApiMethod bound = substitute(method, variables);
        if (!parameters.contains(bound.parameters())) {
          found.add(bound);
        }
      }
      found.subList(inherited, found.size()).forEach(each -> parameters.add(each.parameters()));
    }
    return List.copyOf(found);
  }

  private List<ApiMethod> declared(String owner, String methodName) {
    Map<String, List<ApiMethod>> byName = methodsByName.get(owner);
    if (byName == null) {
      ApiType type = find(owner);
      if (type == null) {
        return List.of();
      }
      byName = new HashMap<>();
      for (ApiMethod method : type.methods()) {
        byName.computeIfAbsent(method.name(), name -> new ArrayList<>()).add(method);
      }
      methodsByName.put(owner, byName);
    }
    return byName.getOrDefault(methodName, List.of());
  }

  private List<String> withSuperTypes(String name) {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(superTypes(name));
    return names;
  }

  /**
   * The one abstract method that a lambda for this type implements, written with the arguments of
   * the type; null if the type is not known or has none or several. Of several generations that
   * differ in types only it is the newest.
   */
  public ApiMethod functionalMethod(TypeName type) {
    ApiType declared = find(type.name());
    if (declared == null || declared.kind() != Kind.INTERFACE) {
      return null;
    }
    Set<String> names = new LinkedHashSet<>();
    for (String owner : withSuperTypes(type.name())) {
      ApiType each = find(owner);
      if (each != null) {
        each.methods().stream()
            .filter(ApiMethod::isAbstract)
            .map(ApiMethod::name)
            .filter(name -> methods(TypeName.OBJECT, name).isEmpty())
            .forEach(names::add);
      }
    }
    ApiMethod only = null;
    for (String name : names) {
      for (ApiMethod each : methods(type, name)) {
        if (!each.isAbstract()) {
          continue;
        }
        if (only == null) {
          only = each;
        } else if (!isOtherGeneration(only, each)) {
          return null;
        }
      }
    }
    return only;
  }

  /**
   * Says whether a method takes an argument as what it declares to be of any type: as an Object, or
   * as a type variable without a bound.
   */
  public boolean isOpaque(ApiMethod method, int argument) {
    ApiType owner = find(method.owner());
    List<ApiMethod> declared =
        owner == null
            ? List.of()
            : Stream.concat(owner.methods().stream(), owner.constructors().stream())
                .filter(each -> each.name().equals(method.name()))
                .filter(each -> each.parameters().size() == method.parameters().size())
                .filter(each -> each.varargs() == method.varargs())
                .filter(each -> canBeCode(each.parameterFor(argument)))
                .toList();
    return !declared.isEmpty()
        && declared.stream()
            .allMatch(each -> isOfAnyType(each.parameterFor(argument), each, owner));
  }

  /** Of {@code valueOf(Object)} and {@code valueOf(int)}, code is given to the first alone. */
  private static boolean canBeCode(TypeName parameter) {
    return parameter == null
        || (parameter.dimensions() == 0 && !TypeName.isPrimitive(parameter.name()));
  }

  /** Says whether a method gives what it declares to be of any type: what a container holds. */
  public boolean givesAnyType(ApiMethod method) {
    ApiType owner = find(method.owner());
    return owner != null
        && owner.methods().stream()
            .filter(each -> each.name().equals(method.name()))
            .filter(each -> each.parameters().size() == method.parameters().size())
            .anyMatch(each -> isOfAnyType(each.returns(), each, owner));
  }

  private static boolean isOfAnyType(TypeName type, ApiMethod method, ApiType owner) {
    if (type.equals(TypeName.OBJECT)) {
      return true;
    }
    return Stream.concat(method.typeParameters().stream(), owner.typeParameters().stream())
        .anyMatch(each -> each.name().equals(type.name()) && each.bound().equals(TypeName.OBJECT));
  }

  /** A generation may have changed the types of a method, as Spring's callbacks did. */
  private static boolean isOtherGeneration(ApiMethod one, ApiMethod other) {
    return one.owner().equals(other.owner())
        && one.name().equals(other.name())
        && one.parameters().size() == other.parameters().size();
  }

  /**
   * A type seen as one of its supertypes: {@code MongoCursor<Document>} is an {@code
   * Iterator<Document>}. Null if it is not known to be a subtype.
   */
  public TypeName asSuper(TypeName type, String superName) {
    if (type.dimensions() > 0) {
      return superName.equals(TypeName.OBJECT.name()) ? TypeName.OBJECT : null;
    }
    if (type.name().equals(superName)) {
      return type;
    }
    if (superName.equals(TypeName.OBJECT.name())) {
      return TypeName.OBJECT;
    }
    ApiType declared = find(type.name());
    if (declared == null || !superTypes(type.name()).contains(superName)) {
      return null;
    }
    Map<String, TypeName> variables = variables(declared, type);
    for (TypeName parent : declared.supertypes()) {
      TypeName found = asSuper(substitute(parent, variables), superName);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What the type variables of {@code declared} stand for in {@code type}. */
  public Map<String, TypeName> variables(ApiType declared, TypeName type) {
    Map<String, TypeName> variables = new LinkedHashMap<>();
    List<TypeParameter> parameters = declared.typeParameters();
    boolean raw = type == null || type.arguments().size() != parameters.size();
    for (int i = 0; i < parameters.size(); i++) {
      TypeParameter parameter = parameters.get(i);
      variables.put(
          parameter.name(), raw ? erased(parameter, parameters) : type.arguments().get(i));
    }
    return variables;
  }

  /** A bound that names no variable: {@code E extends Enum<E>} is a raw {@code Enum}. */
  private static TypeName erased(TypeParameter parameter, List<TypeParameter> all) {
    TypeName bound = parameter.bound();
    for (int depth = 0; depth < all.size(); depth++) {
      for (TypeParameter other : all) {
        if (other.name().equals(bound.name())) {
          bound = other.bound();
        }
      }
    }
    return new TypeName(bound.name(), List.of(), bound.dimensions());
  }

  /** A type with its type variables replaced. */
  public static TypeName substitute(TypeName type, Map<String, TypeName> variables) {
    TypeName value = variables.get(type.name());
    if (value != null) {
      return type.dimensions() == 0
          ? value
          : new TypeName(value.name(), value.arguments(), value.dimensions() + type.dimensions());
    }
    if (variables.isEmpty() || type.arguments().isEmpty()) {
      return type;
    }
    return new TypeName(
        type.name(),
        type.arguments().stream().map(each -> substitute(each, variables)).toList(),
        type.dimensions());
  }

  /**
   * A method with the type variables of its type replaced. Its own type variables stay; one that
   * would then mean something else gets a {@code $} after its name.
   */
  public static ApiMethod substitute(ApiMethod method, Map<String, TypeName> variables) {
    if (variables.isEmpty() || method.isStatic()) {
      return method;
    }
    Map<String, TypeName> all = new HashMap<>(variables);
    for (TypeParameter own : method.typeParameters()) {
      boolean captured = variables.values().stream().anyMatch(value -> names(value, own.name()));
      all.put(own.name(), TypeName.of(captured ? own.name() + "$" : own.name()));
    }
    return new ApiMethod(
        method.owner(),
        method.name(),
        method.isStatic(),
        method.isAbstract(),
        method.typeParameters().stream()
            .map(own -> new TypeParameter(all.get(own.name()).name(), substitute(own.bound(), all)))
            .toList(),
        method.parameters().stream().map(each -> substitute(each, all)).toList(),
        method.varargs(),
        substitute(method.returns(), all));
  }

  /** A question for methods of a name. */
  private record Lookup(TypeName receiver, String methodName) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Lookup lookup
          && methodName.equals(lookup.methodName)
          && receiver.equals(lookup.receiver);
    }

    @Override
    public int hashCode() {
      return 31 * receiver.hashCode() + methodName.hashCode();
    }
  }

  private static boolean names(TypeName type, String variable) {
    return type.name().equals(variable)
        || type.arguments().stream().anyMatch(each -> names(each, variable));
  }
}
