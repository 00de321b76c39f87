package io.mongolint.engine;

import io.mongolint.facts.Body;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bodies that are to be looked through, at first or again. Callers of what was found wait until
 * all bodies at hand are done: then they are looked through once for all that was found.
 */
final class WorkList {
  /** Under which bodies stand that make an object of a type nobody knows. */
  private static final String ANY_CONSTRUCTOR = "<init>";

  private final Map<String, Set<Item>> byCall = new HashMap<>();
  private final Map<String, Set<Item>> byReturn = new HashMap<>();
  private final Set<String> called = new LinkedHashSet<>();
  private final Set<String> returned = new LinkedHashSet<>();
  private final Map<String, Set<Item>> byHeld = new HashMap<>();
  private final Set<String> owners = new LinkedHashSet<>();
  private final Deque<Item> queue = new ArrayDeque<>();
  private final Set<Item> waiting = new HashSet<>();

  /** One body; compared by where it stands, since comparing graphs would be slow. */
  record Item(FileNames file, MethodFacts method) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Item item
          && file == item.file
          && method.index() == item.method.index();
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(file) + method.index();
    }
  }

  /** Takes all bodies of a file in. */
  void index(FileNames file) {
    for (MethodFacts method : file.facts().methods()) {
      if (method.body() != null) {
        Item item = new Item(file, method);
        add(item);
        indexType(method.returns(), item);
        for (Body.Block block : method.body().blocks()) {
          for (Step step : block.steps()) {
            for (String name : called(file, method, step)) {
              byCall.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(item);
            }
          }
        }
      }
    }
  }

  private void indexType(TypeName type, Item item) {
    byReturn.computeIfAbsent(type.simpleName(), k -> new LinkedHashSet<>()).add(item);
    type.arguments().forEach(each -> indexType(each, item));
  }

  /** The members whose effects a step depends on. */
  private static List<String> called(FileNames file, MethodFacts method, Step step) {
    if (step instanceof Step.Call call) {
      if (!call.name().startsWith("<")) {
        return List.of(call.name());
      }
      TypeFacts type = file.facts().types().get(method.type());
      return call.name().equals("<init>") ? constructors(type) : List.of(call.name() + type.name());
    }
    if (step instanceof Step.New made) {
      return List.of(constructor(made.type().simpleName()));
    }
    if (step instanceof Step.MethodReference reference) {
      boolean isNew = reference.name().equals("new");
      return List.of(
          isNew && reference.type() != null
              ? constructor(reference.type().simpleName())
              : isNew ? ANY_CONSTRUCTOR : reference.name());
    }
    if (step instanceof Step.FieldLoad load) {
      return List.of(load.name());
    }
    return step instanceof Step.Name name ? List.of(name.name()) : List.of();
  }

  /** Those that {@code this(..)} and {@code super(..)} can call in a type. */
  private static List<String> constructors(TypeFacts type) {
    List<String> names = new ArrayList<>(List.of(constructor(type.name())));
    type.supertypes().forEach(each -> names.add(constructor(each.simpleName())));
    return names;
  }

  private static String constructor(String simpleName) {
    return "<init>" + simpleName;
  }

  /** Adds a body, once while it waits. */
  void add(Item item) {
    if (waiting.add(item)) {
      queue.add(item);
    }
  }

  /** Adds all bodies that call a method, or read a field, of that name, on whatever type. */
  void addCallers(String member, String simpleName) {
    if (member.startsWith("<")) {
      // A local class is numbered: Outer$1Local.
      String written = simpleName.substring(simpleName.lastIndexOf('$') + 1);
      called.add(member + written.replaceFirst("^\\d+", ""));
      called.add(member);
    } else {
      called.add(member);
    }
  }

  /** Adds all bodies of methods whose return type names a type of that simple name. */
  void addReturning(String simpleName) {
    returned.add(simpleName);
  }

  /** A body holds a value of a type. */
  void holds(Item item, String type) {
    byHeld.computeIfAbsent(type, k -> new LinkedHashSet<>()).add(item);
  }

  /** Adds all bodies that hold a value of a type. */
  void addHolders(String type) {
    owners.add(type);
  }

  /** How many bodies are at hand, those aside that wait for all of them. */
  int size() {
    return queue.size();
  }

  /** Takes all of these. */
  List<Item> takeAll() {
    List<Item> all = new ArrayList<>(queue);
    queue.clear();
    all.forEach(waiting::remove);
    return all;
  }

  /** Says whether there is more to do; those that waited for all at hand are at hand then. */
  boolean hasNext() {
    if (queue.isEmpty()) {
      called.forEach(each -> byCall.getOrDefault(each, Set.of()).forEach(this::add));
      returned.forEach(each -> byReturn.getOrDefault(each, Set.of()).forEach(this::add));
      owners.forEach(each -> byHeld.getOrDefault(each, Set.of()).forEach(this::add));
      called.clear();
      returned.clear();
      owners.clear();
    }
    return !queue.isEmpty();
  }

  /** Takes the next one of those at hand. */
  Item poll() {
    Item item = queue.remove();
    waiting.remove(item);
    return item;
  }
}
