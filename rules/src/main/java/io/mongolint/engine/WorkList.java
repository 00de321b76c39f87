package io.mongolint.engine;

import static java.util.stream.Collectors.toSet;

import io.mongolint.facts.Body;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeFacts;
import io.mongolint.facts.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  private final KnownTypes types;
  private final ActiveTypes active;
  private final UnknownReceivers unknown = new UnknownReceivers();

  /** By the name of a member, and by the types that it is called on or read from. */
  private final Map<String, Map<String, Set<Item>>> byUse = new HashMap<>();

  private final Map<String, Set<Item>> byReturn = new HashMap<>();
  private final Map<String, Set<Item>> byHeld = new HashMap<>();

  /** By types of which a member is used and nobody knows what that gives. */
  private final Map<String, Set<Item>> byUnknownResult = new HashMap<>();

  /** Those that make an object, by the simple name of its type. */
  private final Map<String, Set<Item>> byConstruction = new HashMap<>();

  /** The types of which more is known, by the name of the member. */
  private final Map<String, Set<KnownType>> used = new LinkedHashMap<>();

  private final Set<String> made = new LinkedHashSet<>();

  private final Set<String> returned = new LinkedHashSet<>();
  private final Set<String> owners = new LinkedHashSet<>();
  private final Set<KnownType> declared = new LinkedHashSet<>();
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

  /**
   * Makes an empty one.
   *
   * @param types what is known of types
   * @param active those whose members have effects
   */
  WorkList(KnownTypes types, ActiveTypes active) {
    this.types = types;
    this.active = active;
  }

  /** Takes all bodies of a file in. */
  void add(FileNames file) {
    for (MethodFacts method : file.facts().methods()) {
      if (method.body() != null) {
        Item item = new Item(file, method);
        add(item);
        indexType(method.returns(), item);
      }
    }
  }

  private void indexType(TypeName type, Item item) {
    byReturn.computeIfAbsent(type.simpleName(), k -> new LinkedHashSet<>()).add(item);
    type.arguments().forEach(each -> indexType(each, item));
  }

  /**
   * Notes what a body depends on, by what its registers are known to hold. What it was said to
   * depend on before stays.
   */
  void index(Item item, RegisterTypes held) {
    for (Body.Block block : item.method().body().blocks()) {
      for (Step step : block.steps()) {
        index(item, step, held);
      }
    }
  }

  private void index(Item item, Step step, RegisterTypes held) {
    if (step instanceof Step.Call call) {
      if (call.name().startsWith("<")) {
        constructions(item, call).forEach(name -> makes(item, name));
      } else {
        List<String> receivers = held.receivers(call);
        uses(item, call.name(), receivers);
        result(item, call.target(), receivers, held);
      }
    } else if (step instanceof Step.New made) {
      makes(item, constructor(made.type().simpleName()));
    } else if (step instanceof Step.MethodReference reference) {
      reference(item, reference, held);
    } else if (step instanceof Step.FieldLoad load) {
      String base = held.type(load.base());
      List<String> bases = base == null ? List.of() : List.of(base);
      uses(item, load.name(), bases);
      result(item, load.target(), bases, held);
    } else if (step instanceof Step.Name name) {
      uses(item, name.name(), held.around());
      result(item, name.target(), held.around(), held);
    }
  }

  private void makes(Item item, String constructor) {
    byConstruction.computeIfAbsent(constructor, k -> new LinkedHashSet<>()).add(item);
  }

  private void uses(Item item, String member, List<String> on) {
    if (on.isEmpty()) {
      unknown.add(item, member);
    }
    for (String type : on) {
      byUse
          .computeIfAbsent(member, k -> new LinkedHashMap<>(2))
          .computeIfAbsent(type, k -> new LinkedHashSet<>(2))
          .add(item);
    }
  }

  private void result(Item item, int target, List<String> on, RegisterTypes held) {
    if (target >= 0 && held.type(target) == null) {
      for (String type : on) {
        byUnknownResult.computeIfAbsent(type, k -> new LinkedHashSet<>()).add(item);
      }
    }
  }

  private void reference(Item item, Step.MethodReference reference, RegisterTypes held) {
    TypeName type = reference.type();
    if (reference.name().equals("new")) {
      makes(item, type == null ? ANY_CONSTRUCTOR : constructor(type.simpleName()));
    } else {
      String on = type == null ? held.type(reference.receiver()) : item.file().resolve(type);
      List<String> known = on == null ? List.of() : List.of(on);
      uses(item, reference.name(), known);
      result(item, reference.target(), known, held);
    }
  }

  private static List<String> constructions(Item item, Step.Call call) {
    TypeFacts type = item.file().facts().types().get(item.method().type());
    return call.name().equals("<init>") ? constructors(type) : List.of(call.name() + type.name());
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

  /**
   * Adds all bodies that call a method, or read a field, of that name, on a value of a type or of
   * one below it, or on one whose type is unknown. Those that make an object are told by the simple
   * name alone.
   */
  void addUsers(String member, KnownType type) {
    if (member.startsWith("<")) {
      // A local class is numbered: Outer$1Local.
      String simpleName = type.simpleName();
      String written = simpleName.substring(simpleName.lastIndexOf('$') + 1);
      made.add(member + written.replaceFirst("^\\d+", ""));
      made.add(member);
    } else {
      used.computeIfAbsent(member, k -> new LinkedHashSet<>()).add(type);
    }
  }

  /**
   * A type that may have been named before it was parsed is known now: adds all bodies for which it
   * was unknown what a member of it gives, or of one below it, and those that may have seen nothing
   * of what its file shows.
   */
  void addUntyped(KnownType type) {
    declared.add(type);
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

  /**
   * Says whether there is more to do; those that waited for all at hand are at hand then.
   *
   * @param visible what files see since files came last
   */
  boolean hasNext(VisibleTypes visible) {
    if (queue.isEmpty()) {
      used.forEach((member, of) -> addUsers(member, of, visible));
      made.forEach(each -> byConstruction.getOrDefault(each, Set.of()).forEach(this::add));
      returned.forEach(each -> byReturn.getOrDefault(each, Set.of()).forEach(this::add));
      owners.forEach(each -> byHeld.getOrDefault(each, Set.of()).forEach(this::add));
      addDeclared();
      used.clear();
      made.clear();
      returned.clear();
      owners.clear();
      declared.clear();
    }
    return !queue.isEmpty();
  }

  private void addDeclared() {
    if (declared.isEmpty()) {
      return;
    }
    addBelow(declared.stream().map(KnownType::name).collect(toSet()), byUnknownResult);
    for (KnownType type : declared) {
      for (KnownType.Declaration each : type.declarations()) {
        Set<String> shown = each.file().mentioned();
        unknown.eachNaming(type.simpleName(), member -> isActive(member, shown), this::add);
      }
    }
  }

  private boolean isActive(String member, Set<String> shown) {
    return !Collections.disjoint(active.simpleNames(member), shown);
  }

  private void addUsers(String member, Set<KnownType> of, VisibleTypes visible) {
    Set<String> names = new HashSet<>();
    Set<String> simpleNames = new HashSet<>();
    for (KnownType type : of) {
      names.add(type.name());
      simpleNames.add(type.simpleName());
    }
    addBelow(names, byUse.getOrDefault(member, Map.of()));
    unknown.each(member, file -> visible.sees(file, simpleNames), this::add);
  }

  /** Adds the bodies that stand under one of the types, or under one below it. */
  private void addBelow(Set<String> of, Map<String, Set<Item>> byType) {
    byType.forEach(
        (type, items) -> {
          if (types.withSupertypes(type).stream().anyMatch(of::contains)) {
            items.forEach(this::add);
          }
        });
  }

  /** Takes the next one of those at hand. */
  Item poll() {
    Item item = queue.remove();
    waiting.remove(item);
    return item;
  }
}
