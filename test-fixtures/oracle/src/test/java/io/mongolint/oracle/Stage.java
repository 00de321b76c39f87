package io.mongolint.oracle;

import io.mongolint.leakserver.Clusters;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Plays container and callers for one fixture: makes its objects, calls its methods, ends its life.
 *
 * <p>It lives in the class loader of the fixtures' libraries, and is asked through {@code Function}
 * alone: {@code start}, {@code call:<round>}, {@code end}, {@code finish}. Each answer has a line
 * with the number of methods that ran, one with the clusters of the oracle's own clients, and one
 * with what could not be run.
 */
public final class Stage implements Function<String, String> {
  /** A container takes longer than a call. */
  private static final int CONTAINER_TIMES = 16;

  private final ClassLoader loader;
  private final List<Class<?>> types = new ArrayList<>();
  private final Roles roles;
  private final Arguments arguments;
  private final Patience patience;
  private final Hooks hooks = new Hooks();
  private final Map<Class<?>, Object> objects = new LinkedHashMap<>();
  private final Set<String> refused = new TreeSet<>();
  private Container container;
  private int ran;
  private boolean mainRan;

  /** Called by reflection, from another class loader. */
  public Stage(
      ClassLoader loader,
      List<String> names,
      String sources,
      Boolean odd,
      Integer patience,
      List<String> uris)
      throws ClassNotFoundException {
    this.loader = loader;
    for (String name : names) {
      add(Class.forName(name, false, loader));
    }
    this.roles = new Roles(types, sources);
    this.arguments = new Arguments(types, sources, odd, uris.get(0), uris.get(1));
    this.patience = new Patience(loader, patience);
  }

  private void add(Class<?> type) {
    types.add(type);
    for (Class<?> inner : type.getDeclaredClasses()) {
      add(inner);
    }
  }

  @Override
  public String apply(String what) {
    String[] parts = what.split(":");
    try {
      switch (parts[0]) {
        case "start" -> step(this::start, CONTAINER_TIMES);
        case "call" -> call(Integer.parseInt(parts[1]));
        case "end" -> end();
        default -> arguments.closeClients();
      }
    } catch (LinkageError | RuntimeException e) {
      refused.add(String.valueOf(e));
    }
    return ran + "\n" + String.join(",", arguments.own()) + "\n" + String.join("; ", refused);
  }

  // ---- start

  private void start() throws Exception {
    container = Containers.of(types, arguments, loader);
    if (container != null) {
      ran++;
      return;
    }
    // Whoever uses it has it initialised.
    Class.forName(types.get(0).getName(), true, loader);
    if (!Clusters.alive(loader).isEmpty()) {
      ran++;
    }
    for (Class<?> type : types) {
      if (roles.madeFromOutside(type) && !Roles.perRequest(type)) {
        make(type);
      }
    }
  }

  private void make(Class<?> type) {
    try {
      Object object = arguments.construct(type, 0);
      objects.put(type, object);
      lifecycle(object, true);
    } catch (Unknown e) {
      refused.add("nothing to give for " + e.getMessage());
    } catch (Exception e) {
      // A constructor that fails is one of the things to be seen; the others are made all the same.
      ran++;
    }
  }

  // ---- calls

  private void call(int round) {
    arguments.round(round);
    List<Object> now = new ArrayList<>(objects.values());
    List<Object> ofRequest = new ArrayList<>();
    if (container != null) {
      step(() -> now.addAll(container.round(round)), 1);
    } else {
      types.stream()
          .filter(each -> roles.madeFromOutside(each) && Roles.perRequest(each))
          .forEach(each -> step(() -> ofRequest.add(ofRequest(each)), 1));
      now.addAll(ofRequest);
    }
    if (!mainRan) {
      mainRan = true;
      types.forEach(type -> main(type).ifPresent(main -> invoke(null, main)));
    }
    callAll(now);
    arguments.handlers(false).forEach(each -> invoke(each.target(), each.method()));
    ofRequest.forEach(each -> step(() -> lifecycle(each, false), 1));
    if (container != null) {
      container.roundEnds();
    }
    arguments.close();
  }

  private Object ofRequest(Class<?> type) throws Exception {
    Object object = arguments.construct(type, 0);
    ran++;
    lifecycle(object, true);
    return object;
  }

  private void callAll(List<Object> now) {
    Set<Class<?>> done = new LinkedHashSet<>();
    for (Object each : now) {
      if (types.contains(each.getClass())) {
        done.add(each.getClass());
        roles.called(each.getClass(), false).forEach(method -> invoke(each, method));
      }
    }
    for (Class<?> type : types) {
      // Static methods of helpers are called by the others, not by us.
      if (type == types.get(0) || done.contains(type)) {
        roles.called(type, true).forEach(method -> invoke(null, method));
        singleton(type)
            .ifPresent(
                each ->
                    roles.called(each.getClass(), false).forEach(method -> invoke(each, method)));
      }
    }
  }

  /** The one object of a class that hands it out itself. */
  private Optional<Object> singleton(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).map(Object.class::cast).findFirst();
    }
    Object[] found = new Object[1];
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && method.getReturnType() == type
          && method.getParameterCount() == 0
          && Roles.closed(type)) {
        step(
            () -> {
              method.setAccessible(true);
              found[0] = method.invoke(null);
            },
            1);
      }
    }
    return Optional.ofNullable(found[0]);
  }

  private static Optional<Method> main(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(each -> each.getName().equals("main") && Modifier.isStatic(each.getModifiers()))
        .findFirst();
  }

  private void invoke(Object target, Method method) {
    for (int choice = arguments.choices(method) - 1; choice >= 0; choice--) {
      arguments.choice(choice);
      invokeOnce(target, method);
    }
  }

  private void invokeOnce(Object target, Method method) {
    Object[] values;
    try {
      values = arguments.of(method, 0);
    } catch (Unknown e) {
      refused.add("nothing to give for " + e.getMessage());
      return;
    }
    ran++;
    step(
        () -> {
          method.setAccessible(true);
          Object result = method.invoke(target, values);
          if (result instanceof AutoCloseable closeable
              && !lent(method.getDeclaringClass(), target, result)) {
            // The caller got it, and this caller is a good one.
            closeable.close();
          } else if (result != null) {
            arguments.returned(result);
            arguments.handler(result, method.getReturnType());
          }
        },
        1);
  }

  /** Whether somebody keeps what was returned: then it is lent, not given. */
  private boolean lent(Class<?> owner, Object target, Object result) {
    for (Class<?> type = owner; type != null && types.contains(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        try {
          field.setAccessible(true);
          if ((target != null || Modifier.isStatic(field.getModifiers()))
              && field.get(target) == result) {
            return true;
          }
        } catch (ReflectiveOperationException | RuntimeException e) {
          continue;
        }
      }
    }
    return false;
  }

  // ---- end

  private void end() {
    arguments.closeThreads();
    if (container != null) {
      container.close();
    }
    List<Object> reversed = new ArrayList<>(objects.values());
    Collections.reverse(reversed);
    reversed.forEach(each -> step(() -> lifecycle(each, false), 1));
    arguments.handlers(true).forEach(each -> invoke(each.target(), each.method()));
    hooks.take().forEach(hook -> step(hook::run, 1));
    arguments.close();
  }

  private void lifecycle(Object object, boolean begin) throws Exception {
    for (Method method : roles.lifecycle(object.getClass(), begin)) {
      method.setAccessible(true);
      Object[] values;
      try {
        values = arguments.of(method, 0);
      } catch (Unknown e) {
        // An event object that nobody reads in these cases.
        values = new Object[method.getParameterCount()];
      }
      ran++;
      method.invoke(object, values);
    }
  }

  private void step(Patience.Step step, int times) {
    Throwable failed = patience.run(step, times);
    if (failed instanceof LinkageError
        || failed instanceof Unknown
        || failed != null
            && failed.getClass().getName().startsWith("org.springframework.beans.")
            && ran <= 1) {
      refused.add(String.valueOf(failed).lines().findFirst().orElse(""));
    } else if (failed != null && Boolean.getBoolean("oracle.failures")) {
      System.err.println(failed);
    }
  }
}
