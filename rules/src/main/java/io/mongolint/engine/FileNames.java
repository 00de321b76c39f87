package io.mongolint.engine;

import io.mongolint.facts.Body;
import io.mongolint.facts.FileFacts;
import io.mongolint.facts.ImportFacts;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The names in a file, and what types they mean as far as imports and folders tell. Threads may
 * share it.
 */
final class FileNames {
  private final FileFacts facts;
  private final Predicate<String> exists;
  private final Map<String, String> resolved = new ConcurrentHashMap<>();
  private final Map<String, String> own = new HashMap<>();
  private final List<ImportFacts> staticImports;
  private volatile Set<String> mentioned;

  /**
   * Makes them.
   *
   * @param facts the file
   * @param exists says whether there is a type of that qualified name, in the sources or a library
   */
  FileNames(FileFacts facts, Predicate<String> exists) {
    this.facts = facts;
    this.exists = exists;
    staticImports = facts.imports().stream().filter(ImportFacts::isStatic).toList();
    for (TypeFacts type : facts.types()) {
      if (!type.name().isEmpty()) {
        own.putIfAbsent(type.name(), type.qualifiedName());
      }
    }
  }

  FileFacts facts() {
    return facts;
  }

  /** The imports of members. */
  List<ImportFacts> staticImports() {
    return staticImports;
  }

  /** The qualified name of a type as written here, or null if that cannot be told. */
  String resolve(TypeName type) {
    if (type == null || type.isInferred()) {
      return null;
    }
    String name = resolve(type.name());
    return name == null ? null : name + "[]".repeat(type.dimensions());
  }

  String resolve(String name) {
    String known = resolved.get(name);
    if (known == null) {
      known = look(name);
      known = known == null ? "" : known.intern();
      resolved.put(name, known);
    }
    return known.isEmpty() ? null : known;
  }

  private String look(String name) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      return simple(name);
    }
    String first = simple(name.substring(0, dot));
    if (first != null) {
      return first + name.substring(dot);
    }
    return Character.isLowerCase(name.charAt(0)) ? name : null;
  }

  private String simple(String name) {
    if (TypeName.isPrimitive(name) || name.equals("void")) {
      return name;
    }
    String here = own.get(name);
    if (here != null) {
      return here;
    }
    String end = "." + name;
    for (ImportFacts each : facts.imports()) {
      if (!each.onDemand() && !each.isStatic() && each.name().endsWith(end)) {
        return each.name();
      }
    }
    String packageName = facts.packageName();
    String neighbour = packageName.isEmpty() ? name : packageName + "." + name;
    if (exists.test(neighbour)) {
      return neighbour;
    }
    for (ImportFacts each : facts.imports()) {
      String candidate = each.onDemand() ? each.name() + end : each.name();
      if ((each.onDemand() || each.isStatic())
          && candidate.endsWith(end)
          && exists.test(candidate)) {
        return candidate;
      }
    }
    String lang = "java.lang." + name;
    return exists.test(lang) ? lang : null;
  }

  /** Says whether a name is that of a type parameter of a method or of a type around it. */
  boolean isVariable(String name, MethodFacts method) {
    if (method.typeParameters().stream().anyMatch(each -> each.name().equals(name))) {
      return true;
    }
    for (int type = method.type(); type >= 0; type = facts.types().get(type).outerType()) {
      if (facts.types().get(type).typeParameters().stream()
          .anyMatch(each -> each.name().equals(name))) {
        return true;
      }
    }
    return false;
  }

  /** The simple names of all types that the file names. */
  Set<String> mentioned() {
    Set<String> names = mentioned;
    if (names == null) {
      names = new HashSet<>(own.keySet());
      mention(names);
      mentioned = names;
    }
    return names;
  }

  private void mention(Set<String> names) {
    facts.imports().forEach(each -> add(each.name(), names));
    for (TypeFacts type : facts.types()) {
      type.supertypes().forEach(each -> add(each, names));
      type.fields().forEach(each -> add(each.type(), names));
    }
    for (MethodFacts method : facts.methods()) {
      add(method.returns(), names);
      method.parameters().forEach(each -> add(each.type(), names));
      if (method.body() != null) {
        add(method.body(), names);
      }
    }
  }

  private static void add(Body body, Set<String> names) {
    body.registers().forEach(each -> add(each.type(), names));
    for (Body.Block block : body.blocks()) {
      for (Step step : block.steps()) {
        if (step instanceof Step.Name name) {
          add(name.name(), names);
        } else if (step instanceof Step.New made) {
          add(made.type(), names);
        } else if (step instanceof Step.Cast cast) {
          add(cast.type(), names);
        }
      }
    }
  }

  private static void add(TypeName type, Set<String> names) {
    if (type != null) {
      add(type.name(), names);
      type.arguments().forEach(each -> add(each, names));
    }
  }

  private static void add(String name, Set<String> names) {
    names.add(name.substring(name.lastIndexOf('.') + 1));
  }
}
