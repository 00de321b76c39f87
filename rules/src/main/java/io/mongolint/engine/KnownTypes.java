package io.mongolint.engine;

import io.mongolint.catalog.ApiMethod;
import io.mongolint.catalog.ApiType;
import io.mongolint.catalog.ApiTypes;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The types of the sources as far as files were parsed, and those of the libraries. Threads may ask
 * at the same time while nothing is added.
 */
final class KnownTypes {
  private final Map<String, KnownType> types = new HashMap<>();
  private final Map<String, List<String>> supertypes = new ConcurrentHashMap<>();
  private final Map<String, List<String>> librarySupertypes = new ConcurrentHashMap<>();

  /** The types of what members give, as asked for since files came last; "" if unknown. */
  private final Map<Member, String> given = new ConcurrentHashMap<>();

  private int generation;

  private final ApiTypes api;
  private final Predicate<String> inSources;

  /** A method by the number of arguments, or a field, which has -1. */
  private record Member(String type, String name, int arguments) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Member member
          && arguments == member.arguments
          && name.equals(member.name)
          && type.equals(member.type);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * type.hashCode() + name.hashCode()) + arguments;
    }
  }

  /**
   * Makes it.
   *
   * @param api the libraries
   * @param inSources says whether the sources, parsed or not, declare a type of that qualified name
   */
  KnownTypes(ApiTypes api, Predicate<String> inSources) {
    this.api = api;
    this.inSources = inSources;
  }

  ApiTypes api() {
    return api;
  }

  /** Says whether the sources or a library have a type of that name. */
  boolean exists(String qualifiedName) {
    return types.containsKey(qualifiedName)
        || inSources.test(qualifiedName)
        || api.isKnown(qualifiedName);
  }

  /** Says whether the sources have a type of that name. */
  boolean isProject(String qualifiedName) {
    KnownType known = types.get(qualifiedName);
    return (known != null && known.isParsed()) || inSources.test(qualifiedName);
  }

  /** All types, by name. */
  Collection<KnownType> all() {
    return new TreeMap<>(types).values();
  }

  KnownType of(String qualifiedName) {
    return types.computeIfAbsent(qualifiedName, KnownType::new);
  }

  /** The type if it is known, parsed or not, else null. */
  KnownType find(String qualifiedName) {
    return qualifiedName == null ? null : types.get(qualifiedName);
  }

  void add(FileNames file) {
    forget(supertypes);
    forget(librarySupertypes);
    forget(given);
    generation++;
    for (TypeFacts facts : file.facts().types()) {
      KnownType type = of(facts.qualifiedName());
      type.add(new KnownType.Declaration(file, facts));
      for (TypeName written : facts.supertypes()) {
        String parent = file.resolve(written.name());
        if (parent != null && !parent.equals(type.name())) {
          type.supertypes().add(parent);
          of(parent).subtypes().add(type.name());
        }
      }
    }
  }

  /** Another number whenever more is known of types. */
  int generation() {
    return generation;
  }

  /** Going through a large map that is empty, once for each file, would take its time. */
  private static void forget(Map<?, ?> known) {
    if (!known.isEmpty()) {
      known.clear();
    }
  }

  /** A type and all its supertypes as far as they are known, nearest first, libraries' included. */
  List<String> withSupertypes(String qualifiedName) {
    List<String> known = supertypes.get(qualifiedName);
    if (known == null) {
      known = closure(qualifiedName);
      supertypes.put(qualifiedName, known);
    }
    return known;
  }

  /** Those among a type and its supertypes that are not in the sources, nearest first. */
  List<String> librarySupertypes(String qualifiedName) {
    List<String> known = librarySupertypes.get(qualifiedName);
    if (known == null) {
      known = withSupertypes(qualifiedName).stream().filter(each -> !isProject(each)).toList();
      librarySupertypes.put(qualifiedName, known);
    }
    return known;
  }

  private List<String> closure(String qualifiedName) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> level = List.of(qualifiedName);
    while (!level.isEmpty()) {
      List<String> next = new ArrayList<>();
      for (String each : level) {
        if (seen.add(each)) {
          KnownType type = types.get(each);
          next.addAll(type != null ? type.supertypes() : Set.of());
          if (type == null || !type.isParsed()) {
            next.addAll(api.superTypes(each));
          }
        }
      }
      level = next;
    }
    return new ArrayList<>(seen);
  }

  /** The effects of a member, inherited ones included. */
  int effects(String qualifiedName, String key) {
    int found = 0;
    for (String each : withSupertypes(qualifiedName)) {
      KnownType type = types.get(each);
      found |= type == null ? 0 : type.effects(key);
    }
    return found;
  }

  /** The declared return type of a method, or null if it cannot be told. */
  String returnType(String receiver, String method, int arguments) {
    Member member = new Member(receiver, method, arguments);
    String known = given.get(member);
    if (known == null) {
      String found = findReturnType(receiver, method, arguments);
      known = found == null ? "" : found;
      given.put(member, known);
    }
    return known.isEmpty() ? null : known;
  }

  private String findReturnType(String receiver, String method, int arguments) {
    String key = KnownType.key(method, arguments);
    for (String each : withSupertypes(receiver)) {
      KnownType type = types.get(each);
      if (type != null) {
        for (KnownType.Found found : type.methods(key)) {
          return found.file().resolve(found.method().returns());
        }
      }
      if (api.isKnown(each)) {
        for (ApiMethod candidate : api.methods(TypeName.of(each), method)) {
          if (candidate.accepts(arguments)) {
            return candidate.returns().name();
          }
        }
      }
    }
    return givenByEnum(receiver, method, arguments);
  }

  /** The compiler adds two methods to each enum. */
  private String givenByEnum(String type, String method, int arguments) {
    KnownType known = types.get(type);
    if (known == null
        || !known.isParsed()
        || known.declarations().get(0).facts().kind() != TypeFacts.Kind.ENUM) {
      return null;
    }
    if (method.equals("values") && arguments == 0) {
      return type + "[]";
    }
    return method.equals("valueOf") && arguments == 1 ? type : null;
  }

  /** The declared type of a field, own or inherited; null if there is none or it cannot be told. */
  String fieldType(String qualifiedName, String field) {
    Member member = new Member(qualifiedName, field, -1);
    String known = given.get(member);
    if (known == null) {
      String found = findFieldType(qualifiedName, field);
      known = found == null ? "" : found;
      given.put(member, known);
    }
    return known.isEmpty() ? null : known;
  }

  private String findFieldType(String qualifiedName, String field) {
    for (String each : withSupertypes(qualifiedName)) {
      KnownType type = types.get(each);
      KnownType.FoundField found = type == null ? null : type.field(field);
      if (found != null) {
        return found.file().resolve(found.facts().type());
      }
    }
    ApiType library = api.find(qualifiedName);
    TypeName constant = library == null ? null : library.staticFields().get(field);
    return constant == null ? null : constant.name();
  }
}
