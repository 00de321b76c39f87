package io.mongolint.oracle;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
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
  private static final long PATIENCE_MILLIS = 600;
  private static final long CONTAINER_MILLIS = 10_000;
  private static final Set<String> ENDING =
      Set.of(
          "close",
          "destroy",
          "stop",
          "shutdown",
          "dispose",
          "disconnect",
          "finalize",
          "release",
          "contextDestroyed",
          "shutDown",
          "cleanup",
          "tearDown",
          "preDestroy",
          "onStop",
          "terminate");
  private static final Set<String> STARTING =
      Set.of("init", "contextInitialized", "afterPropertiesSet");
  private static final Set<String> MARKS_OF_START = Set.of("PostConstruct", "Startup");
  private static final Set<String> MARKS_OF_END = Set.of("PreDestroy", "Shutdown");
  private static final Set<String> CONTAINER_INTERFACES =
      Set.of(
          "Servlet",
          "Filter",
          "ServletContextListener",
          "DisposableBean",
          "Managed",
          "Lifecycle",
          "SmartLifecycle",
          "AutoCloseable",
          "Closeable",
          "InitializingBean",
          "ItemStream");

  private final ClassLoader loader;
  private final List<Class<?>> types = new ArrayList<>();
  private final String sources;
  private final Arguments arguments;
  private final Map<Class<?>, Object> objects = new java.util.LinkedHashMap<>();
  private final Set<String> refused = new TreeSet<>();
  private final Set<Thread> hooksBefore;
  private Container container;
  private int ran;
  private boolean mainRan;

  /** A container that really runs: it makes, hands out and ends objects by its own rules. */
  interface Container extends AutoCloseable {
    /** The objects that are there for this round. */
    List<Object> round(int number) throws Exception;

    /** The round's own objects are over. */
    void roundEnds();

    @Override
    void close();
  }

  /** Called by reflection. */
  public Stage(ClassLoader loader, List<String> names, String sources, Boolean odd)
      throws ClassNotFoundException {
    this.loader = loader;
    this.sources = sources;
    for (String name : names) {
      add(Class.forName(name, false, loader));
    }
    arguments = new Arguments(types, sources, odd);
    hooksBefore = new LinkedHashSet<>(hooks().keySet());
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
        case "start" -> patiently(this::start, CONTAINER_MILLIS);
        case "call" -> call(Integer.parseInt(parts[1]));
        case "end" -> end();
        default -> arguments.closeClient();
      }
    } catch (LinkageError | Exception e) {
      refused.add(String.valueOf(e));
    }
    return ran + "\n" + String.join(",", arguments.own()) + "\n" + String.join("; ", refused);
  }

  // ---- start

  private void start() throws Exception {
    List<Class<?>> spring =
        types.stream().filter(each -> annotated(each, "org.springframework.")).toList();
    if (!spring.isEmpty()) {
      container = new SpringContainer(spring, types, arguments, loader);
      ran++;
      return;
    }
    List<Class<?>> modules =
        types.stream().filter(each -> hasSuper(each, "com.google.inject.AbstractModule")).toList();
    if (!modules.isEmpty()) {
      container = new GuiceContainer(modules, arguments);
      ran++;
      return;
    }
    for (Class<?> type : types) {
      if (entry(type) && !perRequest(type)) {
        make(type);
      }
    }
  }

  private void make(Class<?> type) {
    try {
      Object object = arguments.construct(type, 0);
      objects.put(type, object);
      lifecycle(object, true);
    } catch (Arguments.Unknown e) {
      refused.add("nothing to give for " + e.getMessage());
    } catch (Exception e) {
      // A constructor that fails is one of the things to be seen; the others are made all the same.
      ran++;
    }
  }

  /** Whether somebody outside of the case would make the object. */
  private boolean entry(Class<?> type) {
    if (type.isInterface()
        || type.isAnnotation()
        || type.isEnum()
        || Modifier.isAbstract(type.getModifiers())
        || type.getEnclosingClass() != null && !Modifier.isStatic(type.getModifiers())) {
      return false;
    }
    String name = type.getSimpleName();
    boolean made =
        sources.contains("new " + name + "(")
            || sources.contains("new " + name + "<")
            || sources.contains(name + "::new");
    boolean utility =
        Arrays.stream(type.getDeclaredConstructors())
            .allMatch(each -> Modifier.isPrivate(each.getModifiers()));
    boolean superclass = types.stream().anyMatch(each -> each.getSuperclass() == type);
    return !made
        && !utility
        && !superclass
        && (type.getEnclosingClass() == null
            || type.getAnnotations().length > 0
            || type.getInterfaces().length > 0
            || type.getSuperclass() != Object.class);
  }

  private static boolean perRequest(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (Annotation each : type.getAnnotations()) {
      names.add(each.annotationType().getSimpleName());
    }
    if (names.contains("ApplicationScoped") || names.contains("Singleton")) {
      return false;
    }
    return names.contains("Path") || names.contains("RequestScoped");
  }

  // ---- calls

  private void call(int round) {
    arguments.round(round);
    List<Object> now = new ArrayList<>(objects.values());
    List<Object> short0 = new ArrayList<>();
    if (container != null) {
      patiently(() -> now.addAll(container.round(round)));
    } else {
      for (Class<?> type : types) {
        if (entry(type) && perRequest(type)) {
          patiently(
              () -> {
                Object object = arguments.construct(type, 0);
                short0.add(object);
                lifecycle(object, true);
                ran++;
              });
        }
      }
      now.addAll(short0);
    }
    if (!mainRan) {
      mainRan = true;
      for (Class<?> type : types) {
        method(type, "main").ifPresent(main -> invoke(null, main));
      }
    }
    Set<Class<?>> done = new LinkedHashSet<>();
    for (Object each : now) {
      if (types.contains(each.getClass())) {
        done.add(each.getClass());
        methods(each.getClass(), false).forEach(method -> invoke(each, method));
      }
    }
    for (Class<?> type : types) {
      // Static methods of helpers are called by the others, not by us.
      boolean primary =
          type.getEnclosingClass() == null && type == types.get(0) || done.contains(type);
      if (primary) {
        methods(type, true).forEach(method -> invoke(null, method));
        singleton(type)
            .ifPresent(
                each -> methods(each.getClass(), false).forEach(method -> invoke(each, method)));
      }
    }
    short0.forEach(each -> patiently(() -> lifecycle(each, false)));
    if (container != null) {
      container.roundEnds();
    }
    arguments.close();
  }

  /** The one object of a class that hands it out itself. */
  private java.util.Optional<Object> singleton(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).map(Object.class::cast).findFirst();
    }
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && method.getReturnType() == type
          && method.getParameterCount() == 0
          && Arrays.stream(type.getDeclaredConstructors())
              .allMatch(each -> Modifier.isPrivate(each.getModifiers()))) {
        AtomicReference<Object> found = new AtomicReference<>();
        patiently(
            () -> {
              method.setAccessible(true);
              found.set(method.invoke(null));
            });
        return java.util.Optional.ofNullable(found.get());
      }
    }
    return java.util.Optional.empty();
  }

  private java.util.Optional<Method> method(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(each -> each.getName().equals(name) && Modifier.isStatic(each.getModifiers()))
        .findFirst();
  }

  private List<Method> methods(Class<?> type, boolean ofClass) {
    List<Method> all = new ArrayList<>();
    for (Class<?> each = type; each != null && types.contains(each); each = each.getSuperclass()) {
      for (Method method : each.getDeclaredMethods()) {
        boolean overridden =
            all.stream()
                .anyMatch(
                    other ->
                        other.getName().equals(method.getName())
                            && Arrays.equals(
                                other.getParameterTypes(), method.getParameterTypes()));
        if (!overridden
            && Modifier.isStatic(method.getModifiers()) == ofClass
            && !Modifier.isPrivate(method.getModifiers())
            && !Modifier.isAbstract(method.getModifiers())
            && !method.isSynthetic()
            && !method.getName().equals("main")
            && !ENDING.contains(method.getName())
            && !STARTING.contains(method.getName())
            && !(method.getName().equals("start") && contract(type))
            && !managed(method)) {
          all.add(method);
        }
      }
    }
    // Who takes what another method gave comes after it.
    all.sort(
        Comparator.comparing(
                (Method method) ->
                    Arrays.stream(method.getParameterTypes()).anyMatch(types::contains))
            .thenComparing(Method::getName));
    return all;
  }

  /** Life-cycle methods and factory methods are the container's to call. */
  private static boolean managed(Method method) {
    for (Annotation each : method.getAnnotations()) {
      if (Set.of(
              "PostConstruct",
              "PreDestroy",
              "Startup",
              "Shutdown",
              "Bean",
              "Produces",
              "Provides",
              "Test",
              "BeforeEach",
              "AfterEach",
              "BeforeAll",
              "AfterAll")
          .contains(each.annotationType().getSimpleName())) {
        return true;
      }
    }
    return observes(
        method, "Initialized", "Startup", "BeforeDestroyed", "Destroyed", "Shutdown", "Disposes");
  }

  private static boolean observes(Method method, String... names) {
    return Arrays.stream(method.getParameters())
        .anyMatch(
            parameter ->
                Arrays.stream(parameter.getAnnotations())
                        .anyMatch(
                            each -> List.of(names).contains(each.annotationType().getSimpleName()))
                    || Arrays.stream(names)
                        .anyMatch(
                            name -> parameter.getType().getSimpleName().equals(name + "Event")));
  }

  private void invoke(Object target, Method method) {
    Object[] values;
    try {
      values = arguments.of(method);
    } catch (Arguments.Unknown e) {
      refused.add("nothing to give for " + e.getMessage());
      return;
    }
    ran++;
    patiently(
        () -> {
          method.setAccessible(true);
          Object result = method.invoke(target, values);
          if (result instanceof AutoCloseable closeable
              && !lent(method.getDeclaringClass(), target, result)) {
            // The caller got it, and this caller is a good one.
            closeable.close();
          } else if (result != null) {
            arguments.returned(result);
          }
        });
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
    if (container != null) {
      container.close();
    }
    List<Object> reversed = new ArrayList<>(objects.values());
    java.util.Collections.reverse(reversed);
    reversed.forEach(each -> patiently(() -> lifecycle(each, false)));
    for (Thread hook : new ArrayList<>(hooks().keySet())) {
      if (!hooksBefore.contains(hook)) {
        Runtime.getRuntime().removeShutdownHook(hook);
        patiently(hook::run);
      }
    }
    arguments.close();
  }

  private void lifecycle(Object object, boolean begin) throws Exception {
    for (Class<?> type = object.getClass();
        type != null && types.contains(type);
        type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        boolean marked =
            Arrays.stream(method.getAnnotations())
                .anyMatch(
                    each ->
                        (begin ? MARKS_OF_START : MARKS_OF_END)
                            .contains(each.annotationType().getSimpleName()));
        boolean observed =
            begin
                ? observes(method, "Initialized", "Startup")
                : observes(method, "BeforeDestroyed", "Destroyed", "Shutdown");
        boolean named =
            (begin ? STARTING : ENDING).contains(method.getName())
                && contract(object.getClass())
                && type == declaring(object, method);
        if ((marked || observed || named) && !method.isSynthetic()) {
          method.setAccessible(true);
          Object[] values;
          try {
            values = arguments.of(method);
          } catch (Arguments.Unknown e) {
            // An event object that nobody reads in these cases.
            values = new Object[method.getParameterCount()];
          }
          method.invoke(object, values);
        }
      }
    }
  }

  private Class<?> declaring(Object object, Method method) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Method each : type.getDeclaredMethods()) {
        if (each.getName().equals(method.getName())
            && Arrays.equals(each.getParameterTypes(), method.getParameterTypes())) {
          return type;
        }
      }
    }
    return method.getDeclaringClass();
  }

  private static boolean contract(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.getSimpleName().equals("HttpServlet")
          || each.getSimpleName().equals("AbstractVerticle")
          || Arrays.stream(each.getInterfaces()).anyMatch(Stage::known)) {
        return true;
      }
    }
    return false;
  }

  private static boolean known(Class<?> type) {
    return CONTAINER_INTERFACES.contains(type.getSimpleName())
        || Arrays.stream(type.getInterfaces()).anyMatch(Stage::known);
  }

  // ---- tools

  /** Something that may fail as the fixture's code may. */
  interface Step {
    void run() throws Exception;
  }

  /**
   * Runs it in a thread of its own, and interrupts it when it does not end: endless loops are part
   * of the fixtures.
   */
  private void patiently(Step step) {
    patiently(step, PATIENCE_MILLIS);
  }

  private void patiently(Step step, long millis) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                step.run();
              } catch (InvocationTargetException e) {
                failure.set(e.getCause());
              } catch (Throwable e) {
                failure.set(e);
              }
            },
            "fixture");
    thread.setDaemon(true);
    thread.setContextClassLoader(loader);
    thread.start();
    try {
      thread.join(millis);
      if (thread.isAlive()) {
        thread.interrupt();
        thread.join(PATIENCE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Throwable failed = failure.get();
    if (failed instanceof LinkageError
        || failed instanceof Arguments.Unknown
        || failed != null
            && failed.getClass().getName().startsWith("org.springframework.beans.")
            && ran <= 1) {
      refused.add(String.valueOf(failed).lines().findFirst().orElse("").toString());
    } else if (failed != null && Boolean.getBoolean("oracle.failures")) {
      System.err.println(failed);
    }
  }

  static boolean annotated(AnnotatedElement element, String packages) {
    return Arrays.stream(element.getAnnotations())
        .anyMatch(
            each ->
                each.annotationType().getName().startsWith(packages)
                    && !each.annotationType().getName().toLowerCase(Locale.ROOT).contains("lang."));
  }

  private static boolean hasSuper(Class<?> type, String name) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The shutdown hooks of this process. */
  private static Map<Thread, Thread> hooks() {
    try {
      Field field = Class.forName("java.lang.ApplicationShutdownHooks").getDeclaredField("hooks");
      field.setAccessible(true);
      @SuppressWarnings("unchecked")
      Map<Thread, Thread> all = (Map<Thread, Thread>) field.get(null);
      return all == null ? new IdentityHashMap<>() : all;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
