package io.mongolint.catalog;

import java.util.List;
import java.util.Set;

/**
 * How long objects live whose class a framework makes, where no scope annotation says more.
 *
 * @param framework the framework's key
 * @param name the qualified name of an annotation of the class or of one of its methods, or of a
 *     supertype
 * @param annotation whether {@code name} is an annotation
 * @param places where the annotation has this meaning: on the class, on one of its methods
 * @param lifetime the lifetime
 * @param closing what the framework does with the object at the end
 * @param undestroyed lifetimes at whose end it does nothing after all
 * @param serverless whether nothing is called at the end of the process, so that a client of the
 *     instance or class needs no closing
 * @param unless the exceptions, the first that holds counts
 */
public record InstanceRule(
    String framework,
    String name,
    boolean annotation,
    Set<Place> places,
    Lifetime lifetime,
    Closing closing,
    Set<Lifetime> undestroyed,
    boolean serverless,
    List<Unless<Lifetime>> unless) {

  /** Copies the collections. */
  public InstanceRule {
    places = Set.copyOf(places);
    undestroyed = Set.copyOf(undestroyed);
    unless = List.copyOf(unless);
  }

  /** The lifetime of the class at {@code site}, exceptions included. */
  public Lifetime lifetimeAt(Condition.Site site) {
    return Unless.decide(unless, lifetime, site);
  }

  /** What the framework does at the end with an object of lifetime {@code actual}. */
  public Closing closingOf(Lifetime actual) {
    return undestroyed.contains(actual) ? Closing.NOTHING : closing;
  }
}
