package io.mongolint.oracle;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * What constructors and methods of a fixture are called with: things of the oracle's own clients,
 * plain values, objects of the fixture, stubs.
 */
final class Arguments implements AutoCloseable {
  private static final int DEPTH = 3;
  private static final int CHOICES = 4;

  private final List<Class<?>> types;
  private final String sources;
  private final boolean odd;
  private final String uri;
  private final PlainValues plain;
  private final OwnClients own;
  private final LegacyValues legacy;
  private final Stubs stubs;
  private final List<AutoCloseable> made = new ArrayList<>();
  private final Map<Class<?>, Deque<Object>> returned = new HashMap<>();
  private DriverValues driver;
  private int round;
  private int choice;

  /**
   * Arguments for one fixture.
   *
   * @param types the fixture's classes
   * @param sources its text
   * @param odd whether texts are to be empty, as a caller's input can be
   * @param uri where code that opens clients is to connect to
   * @param quietUri where the oracle's own clients connect to
   */
  Arguments(List<Class<?>> types, String sources, boolean odd, String uri, String quietUri) {
    this.types = types;
    this.sources = sources;
    this.odd = odd;
    plain = new PlainValues(uri, sources, odd);
    own = new OwnClients(quietUri);
    legacy = new LegacyValues(own);
    stubs = new Stubs(this, types);
    this.uri = uri;
  }

  /** The clusters of the oracle's own clients. */
  Set<String> own() {
    return own.clusters();
  }

  /** Whether texts are to be empty. */
  boolean odd() {
    return odd;
  }

  /** Where code that opens clients is to connect to. */
  String uri() {
    return uri;
  }

  /** Takes what a method of the fixture has returned for a handler, if it is a function. */
  void handler(Object given, Class<?> declared) {
    stubs.keep(given, declared, false);
  }

  /** Leaves what was lent since there were so many things to whoever got it. */
  void giveAway(int before) {
    made.subList(before, made.size()).clear();
  }

  /** How many things are lent. */
  int lent() {
    return made.size();
  }

  /** The handlers, of calls or of the end, that the fixture has given to stubs since the last call of this. */
  List<Stubs.Handler> handlers(boolean atEnd) {
    return stubs.handlers(atEnd);
  }

  /** Values differ from one round to the next. */
  void round(int number) {
    round = number;
  }

  /** How many choices a call of this has, by its switches, flags and constants. */
  int choices(Executable executable) {
    int most = 1;
    for (Class<?> each : executable.getParameterTypes()) {
      most = Math.max(most, each.isEnum() ? each.getEnumConstants().length : plain.choices(each));
    }
    return Math.min(most, CHOICES);
  }

  /** Which of its choices the next call takes. */
  void choice(int number) {
    choice = number;
  }

  /** What a method of the fixture gave to its caller, to be handed to another one. */
  void returned(Object value) {
    if (types.contains(value.getClass())) {
      returned.computeIfAbsent(value.getClass(), each -> new ArrayDeque<>()).push(value);
    }
  }

  /** The arguments of a call. */
  Object[] of(Executable executable, int depth) throws Unknown {
    Parameter[] parameters = executable.getParameters();
    Object[] values = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      Parameter each = parameters[i];
      values[i] =
          value(each.getType(), each.getParameterizedType(), each.getName(), each, depth);
    }
    return values;
  }

  /** A value of this type for something of this name. */
  Object value(Class<?> type, Type generic, String name, AnnotatedElement element, int depth)
      throws Unknown {
    if (depth > DEPTH) {
      throw new Unknown(type.getSimpleName());
    }
    if (round % 2 == 1
        && type.getSimpleName().equals("MongoClient")
        && sources.contains(name + " == null")) {
      // Code that asks whether it was given a client is asked both ways.
      return null;
    }
    Object simple = plain.of(type, name, round, choice);
    if (simple == null) {
      simple = ofDriver(type);
    }
    if (simple != null) {
      return simple;
    }
    if (returned.containsKey(type) && !returned.get(type).isEmpty()) {
      return returned.get(type).pop();
    }
    if (type.isArray()) {
      return array(type.getComponentType(), name, element, depth);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[choice % type.getEnumConstants().length];
    }
    Object many = many(type, elementOf(generic), name, element, depth);
    return many == null ? object(type, depth) : many;
  }

  private Object ofDriver(Class<?> type) throws Unknown {
    if (modern()) {
      if (driver == null) {
        driver = new DriverValues(own);
      }
      Object value = driver.of(type, round, made);
      if (value != null) {
        return value;
      }
    }
    return legacy.of(type, round, made);
  }

  /** Whether the libraries' driver has the API of 3.7 and later. */
  private static boolean modern() {
    return Arguments.class
            .getClassLoader()
            .getResource("com/mongodb/client/MongoClients.class")
        != null;
  }

  private Object array(Class<?> of, String name, AnnotatedElement element, int depth)
      throws Unknown {
    Object array = Array.newInstance(of, 2);
    for (int i = 0; i < 2; i++) {
      Array.set(array, i, value(of, of, name, element, depth + 1));
    }
    return array;
  }

  private static Class<?> elementOf(Type generic) {
    if (generic instanceof ParameterizedType parameterized) {
      Type first = parameterized.getActualTypeArguments()[0];
      if (first instanceof ParameterizedType inner) {
        return (Class<?>) inner.getRawType();
      }
      if (first instanceof Class<?> known) {
        return known;
      }
    }
    return String.class;
  }

  /** Something with elements, or null for another type. */
  private Object many(
      Class<?> type, Class<?> of, String name, AnnotatedElement element, int depth)
      throws Unknown {
    if (Collection.class.isAssignableFrom(type)
        || type == Iterable.class
        || type == Iterator.class) {
      return collection(type, of, name, element, depth);
    }
    if (type == Optional.class) {
      return Optional.of(value(of, of, name, element, depth + 1));
    }
    if (Map.class.isAssignableFrom(type) && type.isInterface()) {
      return new HashMap<>(Map.of("a", "a", "id", "a", "name", "a"));
    }
    return null;
  }

  private Object collection(
      Class<?> type, Class<?> of, String name, AnnotatedElement element, int depth)
      throws Unknown {
    Collection<Object> all =
        BlockingQueue.class.isAssignableFrom(type)
            ? new LinkedBlockingQueue<>()
            : new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Object value = value(of, of, name, element, depth + 1);
      all.add(value instanceof String text && !text.startsWith("mongodb") ? text + i : value);
    }
    if (type == Iterator.class) {
      return all.iterator();
    }
    if (Set.class.isAssignableFrom(type)) {
      return new LinkedHashSet<>(all);
    }
    if (!type.isInstance(all)) {
      throw new Unknown(type.getSimpleName());
    }
    return all;
  }

  private Object object(Class<?> type, int depth) throws Unknown {
    if (!type.isInterface()) {
      return types.contains(type) ? construct(type, depth) : library(type, depth);
    }
    for (Class<?> each : types) {
      if (type.isAssignableFrom(each)
          && !each.isInterface()
          && !Modifier.isAbstract(each.getModifiers())) {
        return construct(each, depth);
      }
    }
    return stubs.of(type);
  }

  private Object library(Class<?> type, int depth) throws Unknown {
    boolean plainObject =
        type.getName().startsWith("java.") || type.getName().startsWith("org.springframework.");
    return plainObject && !Modifier.isAbstract(type.getModifiers())
        ? construct(type, depth)
        : stubs.of(type);
  }

  /** A new object by the constructor that asks for the least. */
  Object construct(Class<?> type, int depth) throws Unknown {
    List<Constructor<?>> all = new ArrayList<>(List.of(type.getDeclaredConstructors()));
    all.removeIf(Constructor::isSynthetic);
    all.sort(Comparator.comparingInt(Constructor::getParameterCount));
    if (Modifier.isAbstract(type.getModifiers()) || all.isEmpty()) {
      throw new Unknown(type.getSimpleName());
    }
    Constructor<?> constructor = all.get(0);
    Object[] values = of(constructor, depth + 1);
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (java.lang.reflect.InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new Unknown(type.getSimpleName() + ": " + e.getCause());
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new Unknown(type.getSimpleName() + ": " + e);
    }
  }

  /** Ends what was lent to the last calls. */
  @Override
  public void close() {
    for (AutoCloseable each : made) {
      try {
        each.close();
      } catch (Exception e) {
        // Closed or failing: it is the oracle's own and counts for nothing.
        continue;
      }
    }
    made.clear();
  }

  /** Ends the threads that were lent. */
  void closeThreads() {
    plain.close();
  }

  /** Ends the oracle's own clients, with all their sessions that came back. */
  void closeClients() {
    if (driver != null) {
      driver.close();
    }
    legacy.close();
  }
}
