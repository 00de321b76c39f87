package io.mongolint.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
 */
public record FrameworkEntries(
    Triggers running,
    Triggers ending,
    Map<String, Moment> events,
    List<ScopeRule> scopes,
    List<InstanceRule> instances,
    List<FactoryRule> factories,
    List<Exclusion> exclusions,
    List<ReturnType> returns) {

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
          List.of());

  /** Copies the collections. */
  public FrameworkEntries {
    events = Map.copyOf(events);
    scopes = List.copyOf(scopes);
    instances = List.copyOf(instances);
    factories = List.copyOf(factories);
    exclusions = List.copyOf(exclusions);
    returns = List.copyOf(returns);
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
        join(all, FrameworkEntries::returns));
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
