package io.mongolint.catalog;

import java.util.List;
import java.util.Set;

/**
 * An annotation by which a framework finds code to call.
 *
 * @param framework the framework's key
 * @param name the annotation's qualified name
 * @param places where it has this meaning
 * @param runs how often the code runs
 * @param methods of an annotation on a type, the methods that run; else empty
 * @param events whether the type of the event decides, see {@link FrameworkCatalog#event}; it is
 *     the parameter's type, or a class in the attributes {@code value} or {@code classes}
 * @param inherited whether it also counts on what the class implements or the method overrides
 * @param onlyIn annotations of which the class must carry one; empty if any class will do
 * @param notIn frameworks whose objects the annotation does not reach
 * @param proxied whether it counts only where others call the method, not its own object
 * @param eventLoop whether it runs on an event loop
 * @param unless the exceptions, the first that holds counts
 */
public record AnnotationTrigger(
    String framework,
    String name,
    Set<Place> places,
    Runs runs,
    List<MethodShape> methods,
    boolean events,
    boolean inherited,
    List<String> onlyIn,
    List<String> notIn,
    boolean proxied,
    EventLoop eventLoop,
    List<Unless<Runs>> unless) {

  /** Copies the collections. */
  public AnnotationTrigger {
    places = Set.copyOf(places);
    methods = List.copyOf(methods);
    onlyIn = List.copyOf(onlyIn);
    notIn = List.copyOf(notIn);
    unless = List.copyOf(unless);
  }

  /** How often the code at {@code site} runs, exceptions included. */
  public Runs runsAt(Condition.Site site) {
    return Unless.decide(unless, runs, site);
  }
}
