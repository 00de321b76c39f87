package io.mongolint.program;

import java.util.HashSet;
import java.util.Set;

/** What runs when the application ends, or an object of it. */
final class Endings {
  private final Set<Method> methods = new HashSet<>();

  Endings(
      Surroundings around,
      HandedCode code,
      Handed ending,
      Instances instances,
      Factories factories,
      Constructions constructions,
      Closers closers) {}

  boolean contains(Method method) {
    return methods.contains(method);
  }
}
