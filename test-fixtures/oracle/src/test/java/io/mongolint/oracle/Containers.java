package io.mongolint.oracle;

import java.util.List;

/** Which container a fixture is for, where that container can be started here. */
final class Containers {
  private Containers() {}

  /** The container, started, or null where the oracle itself must do. */
  static Container of(List<Class<?>> types, Arguments arguments, ClassLoader loader)
      throws Exception {
    List<Class<?>> spring =
        types.stream().filter(each -> Roles.annotated(each, "org.springframework.")).toList();
    if (!spring.isEmpty()) {
      return new SpringContainer(spring, arguments, loader);
    }
    List<Class<?>> modules =
        types.stream()
            .filter(each -> Roles.hasSuper(each, "com.google.inject.AbstractModule"))
            .toList();
    return modules.isEmpty() ? null : new GuiceContainer(modules, arguments);
  }
}
