package io.mongolint.oracle;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shutdown hooks that a fixture registers: the oracle runs them where its life ends. */
final class Hooks {
  private final Set<Thread> before = Set.copyOf(all().keySet());

  /** Takes those that came since this was made out of the process. */
  List<Thread> take() {
    List<Thread> taken = new ArrayList<>();
    for (Thread hook : new ArrayList<>(all().keySet())) {
      if (!before.contains(hook)) {
        Runtime.getRuntime().removeShutdownHook(hook);
        taken.add(hook);
      }
    }
    return taken;
  }

  private static Map<Thread, Thread> all() {
    try {
      Field field = Class.forName("java.lang.ApplicationShutdownHooks").getDeclaredField("hooks");
      field.setAccessible(true);
      @SuppressWarnings("unchecked")
      Map<Thread, Thread> hooks = (Map<Thread, Thread>) field.get(null);
      return hooks == null ? new IdentityHashMap<>() : hooks;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
