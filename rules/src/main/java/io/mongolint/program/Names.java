package io.mongolint.program;

import io.mongolint.catalog.ApiType;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import io.mongolint.facts.TypeParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Finds what a type's name means, without a class path.
 *
 * <p>The order is the language's: type variables; types declared inside the types around the place,
 * inherited ones included; single-type imports; the file; the package; imports on demand; {@code
 * java.lang}. A name imported by a single-type import is known by that import even when nobody has
 * seen the type.
 */
public final class Names {
  private final Map<String, List<TypeDecl>> declared;
  private final ApiTypes api;
  private final Predicate<String> known;

  /** What names mean in each type; "" for nothing. */
  private final Map<String, Map<String, String>> cache = new ConcurrentHashMap<>();

  /** What names mean in a file where no type around the place declares them; "" for nothing. */
  private final Map<String, Map<String, String>> fileCache = new ConcurrentHashMap<>();

  /** The member types of library types by simple name; "" for none. */
  private final Map<String, Map<String, String>> apiMembers = new ConcurrentHashMap<>();

  /** What {@link #known} said. */
  private final Map<String, Boolean> existing = new ConcurrentHashMap<>();

  /** The simple names of all types of the sources that stand in others. */
  private final Set<String> nestedNames = new HashSet<>();

  /**
   * Makes a resolver.
   *
   * @param declared the types of the sources by qualified name
   * @param api the types of the libraries
   * @param known says whether a type of that qualified name exists, seen or not: an unparsed file
   *     of the sources, or a type that the frameworks catalog names
   */
  Names(Map<String, List<TypeDecl>> declared, ApiTypes api, Predicate<String> known) {
    this.declared = declared;
    this.api = api;
    this.known = known;
    declared.values().forEach(all -> all.forEach(this::noteNested));
  }

  private void noteNested(TypeDecl type) {
    if (type.facts().outerType() >= 0) {
      nestedNames.add(type.facts().name());
    }
  }

  /** Says whether a type that the program has not seen exists. */
  private boolean exists(String name) {
    return existing.computeIfAbsent(name, known::test);
  }

  /** The type with all names in it resolved, or null if its own name cannot be. */
  public TypeName resolve(TypeName type, TypeDecl context, MethodFacts method) {
    if (type == null || type.isInferred()) {
      return null;
    }
    String name = type.name();
    if (TypeName.isPrimitive(name) || name.equals("void")) {
      return type;
    }
    List<TypeName> arguments = new ArrayList<>();
    for (TypeName argument : type.arguments()) {
      TypeName resolved = resolve(argument, context, method);
      arguments.add(resolved == null ? TypeName.OBJECT : resolved);
    }
    TypeParameter parameter = parameter(name, context, method);
    if (parameter != null) {
      return new TypeName(name, List.of(), type.dimensions());
    }
    String found = find(name, context);
    return found == null ? null : new TypeName(found, arguments, type.dimensions());
  }

  /** A type variable replaced by its bound; any other type as it is. */
  public TypeName erase(TypeName type, TypeDecl context, MethodFacts method) {
    if (type == null || type.name().indexOf('.') >= 0) {
      return type;
    }
    TypeParameter parameter = parameter(type.name(), context, method);
    if (parameter == null) {
      return type;
    }
    if (parameter.bound().name().equals(type.name())) {
      return TypeName.OBJECT;
    }
    TypeName bound = resolve(parameter.bound(), context, method);
    return bound == null || bound.name().equals(type.name())
        ? null
        : new TypeName(bound.name(), bound.arguments(), bound.dimensions() + type.dimensions());
  }

  private static TypeParameter parameter(String name, TypeDecl context, MethodFacts method) {
    if (name.indexOf('.') >= 0) {
      return null;
    }
    if (method != null) {
      for (TypeParameter each : method.typeParameters()) {
        if (each.name().equals(name)) {
          return each;
        }
      }
    }
    for (TypeDecl type = context; type != null; type = type.outer()) {
      for (TypeParameter each : type.facts().typeParameters()) {
        if (each.name().equals(name)) {
          return each;
        }
      }
    }
    return null;
  }

  /** The id of the type that a dotted or simple name means at a place, or null. */
  public String find(String name, TypeDecl context) {
    Map<String, String> ofContext =
        cache.computeIfAbsent(context.id(), k -> new ConcurrentHashMap<>());
    String found = ofContext.get(name);
    if (found == null) {
      found = look(name, context);
      ofContext.put(name, found == null ? "" : found);
    }
    return found == null || found.isEmpty() ? null : found;
  }

  private String look(String name, TypeDecl context) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return simple(name, context);
    }
    String first = simple(name.substring(0, dot), context);
    if (first != null) {
      return nested(first, name.substring(dot + 1), context);
    }
    return qualified(name, context);
  }

  /** A fully qualified name; one that starts like a package is believed. */
  String qualified(String name, TypeDecl context) {
    String project = project(name, context);
    if (project != null) {
      return project;
    }
    if (api.isKnown(name) || exists(name)) {
      return name;
    }
    int last = name.lastIndexOf('.');
    return Character.isLowerCase(name.charAt(0)) && Character.isUpperCase(name.charAt(last + 1))
        ? name
        : null;
  }

  private String nested(String outer, String rest, TypeDecl context) {
    String current = outer;
    for (String part : rest.split("\\.", -1)) {
      String member = member(current, part, context, new LinkedHashSet<>());
      current = member == null ? current + "." + part : member;
    }
    return current;
  }

  private String simple(String name, TypeDecl context) {
    for (TypeDecl type = context; type != null; type = type.outer()) {
      if (type.facts().name().equals(name)) {
        return type.id();
      }
      String local = local(name, type);
      if (local != null) {
        return local;
      }
      String member = member(type.id(), name, context, new LinkedHashSet<>());
      if (member != null) {
        return member;
      }
    }
    Map<String, String> ofFile =
        fileCache.computeIfAbsent(context.file().path(), k -> new ConcurrentHashMap<>());
    String found = ofFile.get(name);
    if (found == null) {
      found = ofFile(name, context);
      ofFile.put(name, found == null ? "" : found);
    }
    return found == null || found.isEmpty() ? null : found;
  }

  /** A local class declared in a method of the type or around it. */
  private String local(String name, TypeDecl type) {
    if (!nestedNames.contains(name)) {
      return null;
    }
    for (TypeFacts other : type.file().types()) {
      if (other.enclosingMethod() >= 0
          && other.name().equals(name)
          && other.outerType() == type.facts().index()) {
        return project(other.qualifiedName(), type);
      }
    }
    return null;
  }

  private String ofFile(String name, TypeDecl context) {
    List<ImportFacts> imports = context.file().imports();
    String end = "." + name;
    for (ImportFacts each : imports) {
      if (!each.onDemand() && !each.isStatic() && each.name().endsWith(end)) {
        String project = project(each.name(), context);
        return project == null ? each.name() : project;
      }
    }
    String packageName = context.file().packageName();
    String here = packageName.isEmpty() ? name : packageName + "." + name;
    String project = project(here, context);
    if (project != null) {
      return project;
    }
    for (ImportFacts each : imports) {
      if (!each.onDemand() && each.isStatic() && each.name().endsWith(end)) {
        String found = project(each.name(), context);
        if (found != null || api.isKnown(each.name())) {
          return found == null ? each.name() : found;
        }
      }
    }
    if (exists(here)) {
      return here;
    }
    for (ImportFacts each : imports) {
      if (each.onDemand()) {
        String candidate = each.name() + end;
        String found = project(candidate, context);
        if (found != null || api.isKnown(candidate) || exists(candidate)) {
          return found == null ? candidate : found;
        }
      }
    }
    String lang = "java.lang." + name;
    return api.isKnown(lang) ? lang : null;
  }

  /** A member type, own or inherited. */
  private String member(String type, String name, TypeDecl context, Set<String> seen) {
    if (!seen.add(type) || seen.size() > 64) {
      return null;
    }
    if (nestedNames.contains(name)) {
      String own = project(plain(type) + "." + name, context);
      if (own != null) {
        return own;
      }
    }
    TypeDecl decl = decl(type);
    if (decl == null) {
      return memberOfApi(type, name);
    }
    for (TypeName parent : decl.supertypes()) {
      String found = member(parent.name(), name, context, seen);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private String memberOfApi(String type, String name) {
    Map<String, String> ofType = apiMembers.computeIfAbsent(type, k -> new ConcurrentHashMap<>());
    String found = ofType.get(name);
    if (found == null) {
      found = findMemberOfApi(type, name);
      ofType.put(name, found == null ? "" : found);
    }
    return found == null || found.isEmpty() ? null : found;
  }

  private String findMemberOfApi(String type, String name) {
    if (api.isKnown(type + "." + name)) {
      return type + "." + name;
    }
    ApiType declared = api.find(type);
    if (declared != null) {
      for (String parent : api.superTypes(type)) {
        if (api.isKnown(parent + "." + name)) {
          return parent + "." + name;
        }
      }
    }
    return exists(type + "." + name) ? type + "." + name : null;
  }

  private static String plain(String id) {
    int at = id.indexOf('@');
    return at < 0 ? id : id.substring(0, at);
  }

  /** The type of the sources with that id, or null. */
  TypeDecl decl(String id) {
    List<TypeDecl> all = declared.get(plain(id));
    if (all == null) {
      return null;
    }
    for (TypeDecl each : all) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    return null;
  }

  /**
   * The id of the type of the sources of that qualified name that the place sees: that of its own
   * module, else the nearest by folders.
   */
  String project(String qualifiedName, TypeDecl context) {
    List<TypeDecl> all = declared.get(qualifiedName);
    if (all == null) {
      return null;
    }
    TypeDecl best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TypeDecl each : all) {
      int distance = distance(each.source(), context.source());
      if (distance < bestDistance) {
        best = each;
        bestDistance = distance;
      }
    }
    return best == null ? null : best.id();
  }

  private static int distance(SourceInfo a, SourceInfo b) {
    if (a.module().equals(b.module())) {
      return 0;
    }
    String[] left = a.module().split("/", -1);
    String[] right = b.module().split("/", -1);
    int shared = 0;
    while (shared < left.length && shared < right.length && left[shared].equals(right[shared])) {
      shared++;
    }
    return 1 + left.length + right.length - 2 * shared;
  }
}
