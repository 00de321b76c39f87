package io.mongolint.catalog;

import java.util.List;
import java.util.Set;

/**
 * A method or field from which a container gets objects.
 *
 * @param framework the framework's key
 * @param name the qualified name of the annotation of the method or field, or of a supertype of its
 *     class
 * @param annotation whether {@code name} is an annotation
 * @param methods of a supertype the methods, else empty
 * @param onlyIn annotations of which the class must carry one; empty if any class will do
 * @param lifetime the lifetime of the objects where no scope annotation says more
 * @param closing what the container does with an object at the end
 * @param closeAttribute the attribute that names the method to call at the end, or empty; an empty
 *     value of it turns the closing off
 * @param undestroyed lifetimes at whose end the container does nothing after all
 * @param shared where a call of the method by the project gives the container's object; anywhere
 *     else, and for {@code null} everywhere, it makes another that nobody closes
 * @param onceBy the method of the class that says with {@code false} that each injection gets an
 *     object of its own, or empty
 */
public record FactoryRule(
    String framework,
    String name,
    boolean annotation,
    List<MethodShape> methods,
    List<String> onlyIn,
    Lifetime lifetime,
    Closing closing,
    String closeAttribute,
    Set<Lifetime> undestroyed,
    Sharing shared,
    String onceBy) {

  /** Copies the collections. */
  public FactoryRule {
    methods = List.copyOf(methods);
    onlyIn = List.copyOf(onlyIn);
    undestroyed = Set.copyOf(undestroyed);
  }

  /** What the container does at the end with an object of lifetime {@code actual}. */
  public Closing closingOf(Lifetime actual) {
    return undestroyed.contains(actual) ? Closing.NOTHING : closing;
  }

  /**
   * Classes whose factory methods the container intercepts.
   *
   * @param in annotations of which the class must carry one
   * @param unless {@code attribute=value} of that annotation that turns it off
   */
  public record Sharing(List<String> in, String unless) {

    /** Copies the list. */
    public Sharing {
      in = List.copyOf(in);
    }
  }
}
