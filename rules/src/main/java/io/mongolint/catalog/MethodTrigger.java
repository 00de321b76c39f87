package io.mongolint.catalog;

import java.util.List;

/**
 * Methods that a framework calls because their class has a certain supertype.
 *
 * @param framework the framework's key
 * @param supertype the supertype's qualified name; may contain {@code *} for generated types
 * @param methods the methods
 * @param runs how often they run
 * @param lambda whether the supertype is a functional interface, so that a lambda runs as often
 * @param events whether the type of the event decides, see {@link FrameworkCatalog#event}; it is
 *     the parameter's type or the supertype's type argument
 * @param onlyIn annotations of which the class must carry one; empty if any class will do
 * @param eventLoop whether they run on an event loop
 */
public record MethodTrigger(
    String framework,
    String supertype,
    List<MethodShape> methods,
    Runs runs,
    boolean lambda,
    boolean events,
    List<String> onlyIn,
    EventLoop eventLoop) {

  /** Copies the lists. */
  public MethodTrigger {
    methods = List.copyOf(methods);
    onlyIn = List.copyOf(onlyIn);
  }

  /**
   * Says whether it speaks of a method.
   *
   * @param method the name
   * @param parameters the simple names of the parameters' types, {@code []} for arrays
   * @param returns the simple name of the return type
   * @param isPublic whether the method is public
   */
  public boolean matches(String method, List<String> parameters, String returns, boolean isPublic) {
    return methods.stream().anyMatch(m -> m.matches(method, parameters, returns, isPublic));
  }
}
