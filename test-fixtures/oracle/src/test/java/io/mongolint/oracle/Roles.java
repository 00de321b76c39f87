package io.mongolint.oracle;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the classes and methods of a fixture are to their surroundings: made by whom, called when.
 */
final class Roles {
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
          "onDisable",
          "onStop",
          "terminate");
  private static final Set<String> STARTING =
      Set.of("init", "contextInitialized", "afterPropertiesSet");
  private static final Set<String> MARKS_OF_START =
      Set.of("PostConstruct", "Startup", "BeforeStep", "BeforeJob");
  private static final Set<String> MARKS_OF_END =
      Set.of("PreDestroy", "Shutdown", "AfterStep", "AfterJob");
  private static final Set<String> EVENTS_OF_START = Set.of("Initialized", "Startup");
  private static final Set<String> EVENTS_OF_END =
      Set.of("BeforeDestroyed", "Destroyed", "Shutdown");

  /** The container's to call, beside those of start and end. */
  private static final Set<String> MARKS_OF_CONTAINER =
      Set.of(
          "Bean",
          "Produces",
          "Provides",
          "Test",
          "BeforeEach",
          "AfterEach",
          "BeforeAll",
          "AfterAll");

  private static final Set<String> CONTRACTS =
      Set.of(
          "HttpServlet",
          "Servlet",
          "Filter",
          "ServletContextListener",
          "DisposableBean",
          "AutoCloseable",
          "Closeable",
          "InitializingBean");

  /** What frameworks call first of types whose end has one of the usual names. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "AbstractVerticle", "start",
          "JavaPlugin", "onEnable",
          "Managed", "start",
          "Lifecycle", "start",
          "ItemStream", "open",
          "RichFunction", "open");

  /** Types of which their frameworks make an object for each use. */
  private static final Set<String> PER_USE = Set.of("org.quartz.Job");

  private final List<Class<?>> types;
  private final String sources;

  Roles(List<Class<?>> types, String sources) {
    this.types = types;
    this.sources = sources;
  }

  /** Whether somebody outside of the fixture would make the object. */
  boolean madeFromOutside(Class<?> type) {
    if (type.isInterface()
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
    boolean superclass = types.stream().anyMatch(each -> each.getSuperclass() == type);
    return !made
        && !closed(type)
        && !superclass
        && (type.getEnclosingClass() == null
            || type.getAnnotations().length > 0
            || type.getInterfaces().length > 0
            || type.getSuperclass() != Object.class);
  }

  /** Whether nobody else can make one. */
  static boolean closed(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .allMatch(each -> Modifier.isPrivate(each.getModifiers()));
  }

  /** Whether its container makes one for each request. */
  static boolean perRequest(Class<?> type) {
    Set<String> names = marks(type);
    return !names.contains("ApplicationScoped")
        && !names.contains("Singleton")
        && (names.contains("Path")
            || names.contains("ManagedBean")
            || names.contains("RequestScoped")
            || Arrays.stream(type.getInterfaces())
                .anyMatch(each -> PER_USE.contains(each.getName())));
  }

  /** The methods that callers call: of the class itself, or of its objects. */
  List<Method> called(Class<?> type, boolean ofClass) {
    List<Method> all = new ArrayList<>();
    for (Class<?> each = type; each != null && types.contains(each); each = each.getSuperclass()) {
      for (Method method : each.getDeclaredMethods()) {
        if (all.stream().noneMatch(other -> same(other, method))
            && Modifier.isStatic(method.getModifiers()) == ofClass
            && callable(type, method)) {
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

  private boolean callable(Class<?> type, Method method) {
    String name = method.getName();
    return !Modifier.isPrivate(method.getModifiers())
        && !Modifier.isAbstract(method.getModifiers())
        && !method.isSynthetic()
        && !name.equals("main")
        && !ENDING.contains(name)
        && !STARTING.contains(name)
        && !begins(type, name)
        && !sources.contains("Method = \"" + name + "\"")
        && !inner(method)
        && !ofContainer(method);
  }

  /** Whether only the fixture itself calls it. */
  private boolean inner(Method method) {
    if (Modifier.isStatic(method.getModifiers())) {
      long declared =
          Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
              .filter(each -> each.getName().equals(method.getName()))
              .count();
      Matcher use = Pattern.compile("\\b" + method.getName() + "\\(").matcher(sources);
      return use.results().count() > declared
          || sources.contains("::" + method.getName())
          || sources.contains("this." + method.getName());
    }
    return Modifier.isProtected(method.getModifiers()) && !ofLibrary(method);
  }

  private boolean ofLibrary(Method method) {
    for (Class<?> each = method.getDeclaringClass(); each != null; each = each.getSuperclass()) {
      // By the number of parameters, whose types may stand for type variables.
      if (!types.contains(each)
          && Arrays.stream(each.getDeclaredMethods())
              .anyMatch(
                  other ->
                      other.getName().equals(method.getName())
                          && other.getParameterCount() == method.getParameterCount())) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(Class<?> type, String name) {
    return BEGINNINGS.entrySet().stream()
        .anyMatch(each -> each.getValue().equals(name) && is(type, Set.of(each.getKey())));
  }

  /** Whether a library that is given something by this method, or has it, calls it at its end. */
  static boolean ends(Method method) {
    String name = method.getName().toLowerCase(Locale.ROOT);
    return ENDING.contains(method.getName()) || name.contains("stop") || name.contains("shutdown");
  }

  /** Life-cycle methods and factory methods are the container's to call. */
  private static boolean ofContainer(Method method) {
    Set<String> names = marks(method);
    return names.stream().anyMatch(MARKS_OF_START::contains)
        || names.stream().anyMatch(MARKS_OF_END::contains)
        || names.stream().anyMatch(MARKS_OF_CONTAINER::contains)
        || observes(method, EVENTS_OF_START)
        || observes(method, EVENTS_OF_END)
        || observes(method, Set.of("Disposes"));
  }

  /** The methods by which a container begins, or ends, an object's life. */
  List<Method> lifecycle(Class<?> type, boolean begin) {
    List<Method> all = new ArrayList<>();
    for (Class<?> each = type; each != null && types.contains(each); each = each.getSuperclass()) {
      for (Method method : each.getDeclaredMethods()) {
        if (!method.isSynthetic()
            && all.stream().noneMatch(other -> same(other, method))
            && ofLifecycle(type, method, begin)) {
          all.add(method);
        }
      }
    }
    return all;
  }

  private static boolean ofLifecycle(Class<?> type, Method method, boolean begin) {
    return marks(method).stream().anyMatch((begin ? MARKS_OF_START : MARKS_OF_END)::contains)
        || observes(method, begin ? EVENTS_OF_START : EVENTS_OF_END)
        || (begin ? STARTING : ENDING).contains(method.getName()) && underContract(type)
        || begin && begins(type, method.getName());
  }

  private static boolean same(Method one, Method other) {
    return one.getName().equals(other.getName())
        && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
  }

  private static boolean observes(Method method, Set<String> names) {
    return Arrays.stream(method.getParameters())
        .anyMatch(
            parameter ->
                marks(parameter).stream().anyMatch(names::contains)
                    || names.stream()
                        .anyMatch(
                            name -> parameter.getType().getSimpleName().equals(name + "Event")));
  }

  private static boolean underContract(Class<?> type) {
    return is(type, CONTRACTS) || is(type, BEGINNINGS.keySet());
  }

  /** Whether it, or a type above it, has one of these simple names. */
  private static boolean is(Class<?> type, Set<String> names) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (names.contains(each.getSimpleName())
          || Arrays.stream(each.getInterfaces()).anyMatch(one -> is(one, names))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> marks(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(Annotation::annotationType)
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }

  /** Whether it bears an annotation of these packages. */
  static boolean annotated(AnnotatedElement element, String packages) {
    return Arrays.stream(element.getAnnotations())
        .map(each -> each.annotationType().getName())
        .anyMatch(
            name ->
                name.startsWith(packages) && !name.toLowerCase(Locale.ROOT).contains("lang."));
  }

  /** Whether one of its superclasses has this name. */
  static boolean hasSuper(Class<?> type, String name) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
