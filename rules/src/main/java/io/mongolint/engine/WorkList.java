package io.mongolint.engine;

import io.mongolint.facts.Body;
import io.mongolint.facts.MethodFacts;
import io.mongolint.facts.Step;
import io.mongolint.facts.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The bodies that are to be looked through, at first or again. */
final class WorkList {
  private final Map<String, Set<Item>> byCall = new HashMap<>();
  private final Map<String, Set<Item>> byReturn = new HashMap<>();
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
            String name = called(step);
            if (name != null) {
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

  private static String called(Step step) {
    if (step instanceof Step.Call call) {
      return call.name();
    }
    if (step instanceof Step.New) {
      return "<init>";
    }
    if (step instanceof Step.MethodReference reference) {
      return reference.name().equals("new") ? "<init>" : reference.name();
    }
    if (step instanceof Step.FieldLoad load) {
      return load.name();
    }
    return step instanceof Step.Name name ? name.name() : null;
  }

  /** Adds a body, once while it waits. */
  void add(Item item) {
    if (waiting.add(item)) {
      queue.add(item);
    }
  }

  /** Adds all bodies that call a method, or read a field, of that name. */
  void addCallers(String member) {
    byCall.getOrDefault(member, Set.of()).forEach(this::add);
  }

  /** Adds all bodies of methods whose return type names a type of that simple name. */
  void addReturning(String simpleName) {
    byReturn.getOrDefault(simpleName, Set.of()).forEach(this::add);
  }

  /** Takes the next one, or null. */
  Item poll() {
    Item item = queue.poll();
    if (item != null) {
      waiting.remove(item);
    }
    return item;
  }
}
