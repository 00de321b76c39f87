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
 * @param beans whether objects that a factory method gives are handlers too
 * @param onlyIn annotations of which the class must carry one; empty if any class will do
 * @param imports packages of which the file must import something; empty if that is no matter
 * @param uses libraries, by package, of which the module must use one; empty if that is no matter
 * @param eventLoop whether they run on an event loop
 * @param unless the exceptions, the first that holds counts
 */
public record MethodTrigger(
    String framework,
    String supertype,
    List<MethodShape> methods,
    Runs runs,
    boolean lambda,
    boolean events,
    boolean beans,
    List<String> onlyIn,
    List<String> imports,
    List<String> uses,
    EventLoop eventLoop,
    List<Unless<Runs>> unless) {

  /** Copies the lists. */
  public MethodTrigger {
    methods = List.copyOf(methods);
    onlyIn = List.copyOf(onlyIn);
    imports = List.copyOf(imports);
    uses = List.copyOf(uses);
    unless = List.copyOf(unless);
  }

  /** How often the method or lambda at {@code site} runs, exceptions included. */
  public Runs runsAt(Condition.Site site) {
    return Unless.decide(unless, runs, site);
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
