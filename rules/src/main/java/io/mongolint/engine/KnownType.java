package io.mongolint.engine;

import io.mongolint.facts.FieldFacts;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.TypeFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of a type of the sources by its qualified name, parsed or not. Types of one name in
 * several modules are one here: that makes too many files matter, never too few.
 */
final class KnownType {
  /** The key of instance initialisers. */
  static final String FIELDS = "<fields>/0";

  private final String name;
  private final String simpleName;
  private final List<Declaration> declarations = new ArrayList<>(1);
  private final Set<String> supertypes = new TreeSet<>();
  private final Set<String> subtypes = new TreeSet<>();

  /** Effects by the keys of members. */
  private final Map<String, Integer> effects = new HashMap<>();

  /** The same by the names of methods, whatever their arguments. */
  private final Map<String, Integer> effectsByName = new HashMap<>();

  private boolean owner;

  /** The declared methods by name; made when first asked for. */
  private volatile Map<String, List<Found>> methods;

  /** The declared fields by name; made when first asked for. */
  private volatile Map<String, FoundField> fields;

  /** Keys of methods that are handed something that may be a resource. */
  private final Set<String> demanded = new TreeSet<>();

  /** One declaration of the type. */
  record Declaration(FileNames file, TypeFacts facts) {}

  KnownType(String name) {
    this.name = name;
    simpleName = name.substring(name.lastIndexOf('.') + 1);
  }

  static String key(String method, int arguments) {
    return method + "/" + arguments;
  }

  static String key(MethodFacts method) {
    int size = method.parameters().size();
    boolean varargs = size > 0 && method.parameters().get(size - 1).varargs();
    return varargs ? anyKey(method.name()) : key(method.name(), size);
  }

  /** The key of a method of variable arity, and of a method reference. */
  static String anyKey(String method) {
    return method + "/*";
  }

  static String fieldKey(String field) {
    return "." + field;
  }

  /** The name in a key. */
  static String member(String key) {
    int slash = key.indexOf('/');
    return slash < 0 ? key.substring(1) : key.substring(0, slash);
  }

  String name() {
    return name;
  }

  String simpleName() {
    return simpleName;
  }

  boolean isParsed() {
    return !declarations.isEmpty();
  }

  List<Declaration> declarations() {
    return Collections.unmodifiableList(declarations);
  }

  void add(Declaration declaration) {
    declarations.add(declaration);
    methods = null;
    fields = null;
  }

  Set<String> supertypes() {
    return supertypes;
  }

  Set<String> subtypes() {
    return subtypes;
  }

  Set<String> demanded() {
    return demanded;
  }

  Map<String, Integer> effects() {
    return Collections.unmodifiableMap(effects);
  }

  /**
   * Adds effects to a member.
   *
   * @return whether it did not have them all
   */
  boolean addEffects(String key, int more) {
    int before = effects.getOrDefault(key, 0);
    if ((before | more) == before) {
      return false;
    }
    effects.put(key, before | more);
    int slash = key.indexOf('/');
    if (slash >= 0) {
      effectsByName.merge(key.substring(0, slash), more, (a, b) -> a | b);
    }
    int wanted = key.startsWith("<init>") ? Effects.OPENS : Effects.CLOSES;
    owner |= (more & wanted) != 0;
    return true;
  }

  /**
   * Says whether an object of the type is itself like a resource: made with one, or closing one.
   */
  boolean isOwner() {
    return owner;
  }

  /** The effects of a member that the type itself has. */
  int effects(String key) {
    if (effects.isEmpty()) {
      return 0;
    }
    int found = effects.getOrDefault(key, 0);
    int slash = key.indexOf('/');
    if (slash < 0) {
      return found;
    }
    if (key.endsWith("/*")) {
      return effectsByName.getOrDefault(key.substring(0, slash), 0);
    }
    return found | effects.getOrDefault(key.substring(0, slash) + "/*", 0);
  }

  /** The methods that the type itself declares and that a key can mean, with their files. */
  List<Found> methods(String key) {
    Map<String, List<Found>> declared = methods;
    if (declared == null) {
      declared = methodsByName();
      methods = declared;
    }
    List<Found> found = new ArrayList<>();
    for (Found each : declared.getOrDefault(member(key), List.of())) {
      if (canMean(key, key(each.method()))) {
        found.add(each);
      }
    }
    return found;
  }

  private static boolean canMean(String key, String own) {
    return own.equals(key) || own.endsWith("/*") || key.endsWith("/*");
  }

  private Map<String, List<Found>> methodsByName() {
    Map<String, List<Found>> byName = new HashMap<>();
    for (Declaration declaration : declarations) {
      FileFacts file = declaration.file().facts();
      for (int index : declaration.facts().methods()) {
        MethodFacts method = file.methods().get(index);
        byName
            .computeIfAbsent(method.name(), k -> new ArrayList<>())
            .add(new Found(declaration.file(), method));
      }
    }
    return byName;
  }

  /** The field of a name that the type itself declares, or null. */
  FoundField field(String field) {
    Map<String, FoundField> declared = fields;
    if (declared == null) {
      declared = fieldsByName();
      fields = declared;
    }
    return declared.get(field);
  }

  private Map<String, FoundField> fieldsByName() {
    Map<String, FoundField> byName = new HashMap<>();
    for (Declaration declaration : declarations) {
      for (FieldFacts facts : declaration.facts().fields()) {
        byName.putIfAbsent(facts.name(), new FoundField(declaration.file(), facts));
      }
    }
    return byName;
  }

  /** A field with the file that it stands in. */
  record FoundField(FileNames file, FieldFacts facts) {}

  /** A method with the file that it stands in. */
  record Found(FileNames file, MethodFacts method) {}

  @Override
  public String toString() {
    return name;
  }
}
