package io.mongolint.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one or more catalog files say, in their order.
 *
 * @param running what handlers, startup code and tasks are
 * @param ending what runs at the end
 * @param events the types of events that are no load
 * @param scopes the scope annotations
 * @param instances the life cycles of classes that frameworks make
 * @param factories the methods and fields that containers get objects from
 * @param exclusions the annotations of outgoing calls
 * @param returns the types of chained calls
 * @param types what library types extend
 * @param conditions the annotations under which code exists only in some runs
 */
public record FrameworkEntries(
    Triggers running,
    Triggers ending,
    Map<String, Moment> events,
    List<ScopeRule> scopes,
    List<InstanceRule> instances,
    List<FactoryRule> factories,
    List<Exclusion> exclusions,
    List<ReturnType> returns,
    List<LibraryType> types,
    List<ConditionRule> conditions) {

  /** Nothing. */
  public static final FrameworkEntries NONE =
      new FrameworkEntries(
          Triggers.NONE,
          Triggers.NONE,
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** Copies the collections. */
  public FrameworkEntries {
    events = Map.copyOf(events);
    scopes = List.copyOf(scopes);
    instances = List.copyOf(instances);
    factories = List.copyOf(factories);
    exclusions = List.copyOf(exclusions);
    returns = List.copyOf(returns);
    types = List.copyOf(types);
    conditions = List.copyOf(conditions);
  }

  /** Says whether nothing is said. */
  public boolean isEmpty() {
    return running.isEmpty()
        && ending.isEmpty()
        && events.isEmpty()
        && scopes.isEmpty()
        && instances.isEmpty()
        && factories.isEmpty()
        && exclusions.isEmpty()
        && returns.isEmpty()
        && types.isEmpty()
        && conditions.isEmpty();
  }

  /**
   * The ways in which code is found that a framework calls.
   *
   * @param annotations by annotation
   * @param methods by supertype
   * @param calls by a call that hands it over
   */
  public record Triggers(
      List<AnnotationTrigger> annotations, List<MethodTrigger> methods, List<CallTrigger> calls) {

    /** Nothing. */
    public static final Triggers NONE = new Triggers(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Triggers {
      annotations = List.copyOf(annotations);
      methods = List.copyOf(methods);
      calls = List.copyOf(calls);
    }

    private boolean isEmpty() {
      return annotations.isEmpty() && methods.isEmpty() && calls.isEmpty();
    }

    private Triggers about(String name) {
      return new Triggers(
          only(annotations, trigger -> trigger.name().equals(name)),
          only(methods, trigger -> Names.matches(trigger.supertype(), name)),
          only(calls, trigger -> Names.matches(trigger.receiver(), name)));
    }

    private boolean names(String name) {
      return any(annotations, trigger -> trigger.name().equals(name))
          || any(methods, trigger -> trigger.supertype().equals(name))
          || any(calls, trigger -> trigger.receiver().equals(name));
    }

    private boolean fits(String name) {
      return any(methods, trigger -> Names.matches(trigger.supertype(), name))
          || any(calls, trigger -> Names.matches(trigger.receiver(), name));
    }

    List<AnnotationTrigger> at(Place place) {
      return only(annotations, trigger -> trigger.places().contains(place));
    }

    /** A method's own name counts before a pattern, so that {@code onReady} is no {@code on*}. */
    Optional<MethodTrigger> method(
        String method, List<String> parameters, String returns, boolean isPublic) {
      Optional<MethodTrigger> byPattern = Optional.empty();
      for (MethodTrigger trigger : methods) {
        for (MethodShape shape : trigger.methods()) {
          if (shape.matches(method, parameters, returns, isPublic)) {
            if (shape.isNamed()) {
              return Optional.of(trigger);
            }
            byPattern = byPattern.or(() -> Optional.of(trigger));
          }
        }
      }
      return byPattern;
    }

    /** As with methods, a name of its own counts before a pattern. */
    Optional<CallTrigger> call(String method, int index, int count) {
      CallTrigger byPattern = null;
      for (CallTrigger trigger : calls) {
        if (Names.matches(trigger.method(), method) && trigger.takes(index, count)) {
          if (trigger.method().equals(method)) {
            return Optional.of(trigger);
          }
          byPattern = byPattern == null ? trigger : byPattern;
        }
      }
      return Optional.ofNullable(byPattern);
    }
  }

  /** These entries and {@code more}; of two that speak of the same the one in {@code more} wins. */
  public FrameworkEntries plus(FrameworkEntries more) {
    return concat(List.of(more, this));
  }

  /** The entries of all, in that order; the first that fits is the one asked for. */
  static FrameworkEntries concat(List<FrameworkEntries> all) {
    Map<String, Moment> events = new LinkedHashMap<>();
    all.forEach(entries -> entries.events.forEach(events::putIfAbsent));
    return new FrameworkEntries(
        triggers(all, FrameworkEntries::running),
        triggers(all, FrameworkEntries::ending),
        events,
        join(all, FrameworkEntries::scopes),
        join(all, FrameworkEntries::instances),
        join(all, FrameworkEntries::factories),
        join(all, FrameworkEntries::exclusions),
        join(all, FrameworkEntries::returns),
        join(all, FrameworkEntries::types),
        join(all, FrameworkEntries::conditions));
  }

  /** The qualified names and patterns of names that the entries speak of. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>(events.keySet());
    for (Triggers triggers : List.of(running, ending)) {
      triggers.annotations.forEach(trigger -> names.add(trigger.name()));
      triggers.methods.forEach(trigger -> names.add(trigger.supertype()));
      triggers.calls.forEach(trigger -> names.add(trigger.receiver()));
    }
    scopes.forEach(rule -> names.add(rule.name()));
    instances.forEach(rule -> names.add(rule.name()));
    factories.forEach(rule -> names.add(rule.name()));
    exclusions.forEach(exclusion -> names.add(exclusion.name()));
    returns.forEach(type -> names.add(type.receiver()));
    types.forEach(type -> names.add(type.name()));
    conditions.forEach(rule -> names.add(rule.name()));
    return names;
  }

  /** Says whether any entry speaks of {@code name}. */
  boolean knows(String name) {
    return names(name) || running.fits(name) || ending.fits(name);
  }

  /** Says whether any entry has that very name, not a pattern that it fits. */
  boolean names(String name) {
    return events.containsKey(name)
        || running.names(name)
        || ending.names(name)
        || any(scopes, rule -> rule.name().equals(name))
        || any(instances, rule -> rule.name().equals(name))
        || any(factories, rule -> rule.name().equals(name))
        || any(exclusions, exclusion -> exclusion.name().equals(name))
        || any(returns, type -> type.receiver().equals(name))
        || any(types, type -> type.name().equals(name))
        || any(conditions, rule -> rule.name().equals(name));
  }

  /** The entries that speak of {@code name}. */
  FrameworkEntries about(String name) {
    return new FrameworkEntries(
        running.about(name),
        ending.about(name),
        events.containsKey(name) ? Map.of(name, events.get(name)) : Map.of(),
        only(scopes, rule -> rule.name().equals(name)),
        only(instances, rule -> rule.name().equals(name)),
        only(factories, rule -> rule.name().equals(name)),
        only(exclusions, exclusion -> exclusion.name().equals(name)),
        only(returns, type -> type.receiver().equals(name)),
        only(types, type -> type.name().equals(name)),
        only(conditions, rule -> rule.name().equals(name)));
  }

  private static <T> boolean any(List<T> all, Predicate<T> wanted) {
    for (T one : all) {
      if (wanted.test(one)) {
        return true;
      }
    }
    return false;
  }

  private static <T> List<T> only(List<T> all, Predicate<T> wanted) {
    List<T> found = new ArrayList<>();
    for (T one : all) {
      if (wanted.test(one)) {
        found.add(one);
      }
    }
    return found;
  }

  private static Triggers triggers(
      List<FrameworkEntries> all, Function<FrameworkEntries, Triggers> part) {
    return new Triggers(
        join(all, entries -> part.apply(entries).annotations()),
        join(all, entries -> part.apply(entries).methods()),
        join(all, entries -> part.apply(entries).calls()));
  }

  private static <T> List<T> join(
      List<FrameworkEntries> all, Function<FrameworkEntries, List<T>> part) {
    List<T> joined = new ArrayList<>();
    all.forEach(entries -> joined.addAll(part.apply(entries)));
    return joined;
  }
}
