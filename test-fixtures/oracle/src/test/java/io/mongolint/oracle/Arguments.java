package io.mongolint.oracle;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;

/**
 * What constructors and methods of a fixture are called with: things of the oracle's own client,
 * plain values, stubs.
 */
final class Arguments implements AutoCloseable {
  private static final String URI = "mongodb://localhost:27017/";
  private static final int DEPTH = 3;
  private static final Pattern CASE = Pattern.compile("case \"(\\w+)\"");

  /** Thrown for a type of which the oracle can make nothing. */
  static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;

    Unknown(String what) {
      super(what);
    }
  }

  private final List<Class<?>> types;

  /** What the code tells apart. */
  private final List<String> cases = new ArrayList<>();

  private final List<AutoCloseable> made = new ArrayList<>();
  private final Map<Class<?>, Deque<Object>> returned = new HashMap<>();
  private final Set<String> own = new java.util.TreeSet<>();
  private final boolean odd;
  private final String sources;
  private MongoClient client;
  private AutoCloseable legacyClient;
  private int round;

  Arguments(List<Class<?>> types, String sources, boolean odd) {
    this.types = types;
    this.sources = sources;
    this.odd = odd;
    Matcher label = CASE.matcher(sources);
    while (label.find()) {
      cases.add(label.group(1));
    }
  }

  /** Most fixtures open their own, so ours is made when it is first asked for. */
  private MongoClient client() {
    if (client == null) {
      Set<String> before = Clusters.alive();
      client = MongoClients.create(URI + "?appName=" + LeakServer.OWN);
      own(before);
    }
    return client;
  }

  private void own(Set<String> before) {
    Set<String> now = Clusters.alive();
    now.removeAll(before);
    own.addAll(now);
  }

  /** The clusters of the oracle's own clients. */
  Set<String> own() {
    return own;
  }

  /** Whether texts are to be empty, as a caller's input can be. */
  boolean odd() {
    return odd;
  }

  /** Values differ from one round to the next. */
  void round(int number) {
    round = number;
  }

  /** What a method of the fixture gave to its caller, to be handed to another one. */
  void returned(Object value) {
    if (types.contains(value.getClass())) {
      returned.computeIfAbsent(value.getClass(), each -> new ArrayDeque<>()).push(value);
    }
  }

  Object[] of(Executable executable) throws Unknown {
    Parameter[] parameters = executable.getParameters();
    // Inner classes and records apart, the generic types stand one to one beside the parameters.
    Object[] values = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      values[i] =
          value(
              parameters[i].getType(),
              parameters[i].getParameterizedType(),
              parameters[i].getName(),
              parameters[i],
              0);
    }
    return values;
  }

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
    Object plain = plain(type, name.toLowerCase(Locale.ROOT), name);
    if (plain != null) {
      return plain;
    }
    Object driver = driver(type);
    if (driver != null) {
      return driver;
    }
    if (returned.containsKey(type) && !returned.get(type).isEmpty()) {
      return returned.get(type).pop();
    }
    Class<?> element1 = elementOf(generic);
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 2);
      for (int i = 0; i < 2; i++) {
        Array.set(
            array,
            i,
            value(type.getComponentType(), type.getComponentType(), name, element, depth + 1));
      }
      return array;
    }
    if (Collection.class.isAssignableFrom(type)
        || type == Iterable.class
        || type == Iterator.class) {
      return collection(type, element1, name, element, depth);
    }
    if (type == Optional.class) {
      return Optional.of(value(element1, element1, name, element, depth + 1));
    }
    if (Map.class.isAssignableFrom(type) && type.isInterface()) {
      return new HashMap<>(Map.of("a", "a", "id", "a", "name", "a"));
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[round % type.getEnumConstants().length];
    }
    if (types.contains(type)) {
      return project(type, depth);
    }
    if (type.isInterface()) {
      for (Class<?> each : types) {
        if (type.isAssignableFrom(each)
            && !each.isInterface()
            && !Modifier.isAbstract(each.getModifiers())) {
          return project(each, depth);
        }
      }
      return stub(type);
    }
    return library(type, depth);
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

  private Object collection(
      Class<?> type, Class<?> of, String name, AnnotatedElement element, int depth) throws Unknown {
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
      return new java.util.LinkedHashSet<>(all);
    }
    if (!type.isInstance(all)) {
      throw new Unknown(type.getSimpleName());
    }
    return all;
  }

  private Object plain(Class<?> type, String name, String exact) {
    if (type == String.class || type == CharSequence.class || type == Object.class) {
      boolean opened =
          sources.contains("create(" + exact + ")")
              || sources.contains("MongoClientURI(" + exact + ")");
      if (opened || name.contains("uri") || name.contains("url") || name.contains("connection")) {
        return URI + "?appName=r" + round;
      }
      if (!odd && !cases.isEmpty()) {
        return cases.get(round % cases.size());
      }
      return name.contains("host") ? "localhost" : odd ? "" : "a" + round;
    }
    if (type == int.class || type == Integer.class || type == Number.class) {
      return name.contains("port")
          ? 27017
          : name.contains("index") ? round : name.contains("size") ? 4 : 1;
    }
    if (type == long.class || type == Long.class) {
      return 1L;
    }
    if (type == double.class || type == Double.class) {
      return 1.0;
    }
    if (type == boolean.class || type == Boolean.class) {
      return round % 2 == 0;
    }
    if (type == char.class) {
      return 'a';
    }
    if (type == byte[].class) {
      return new byte[] {1, 2, 3};
    }
    if (PrintStream.class == type || OutputStream.class == type) {
      return new PrintStream(OutputStream.nullOutputStream());
    }
    if (type == PrintWriter.class || type == Writer.class || type == Appendable.class) {
      return new PrintWriter(Writer.nullWriter());
    }
    if (type == InputStream.class) {
      return new ByteArrayInputStream(new byte[] {1});
    }
    if (type == Executor.class
        || type == ExecutorService.class
        || type == ScheduledExecutorService.class) {
      ScheduledExecutorService pool =
          Executors.newScheduledThreadPool(
              2,
              task -> {
                Thread thread = new Thread(task);
                thread.setDaemon(true);
                return thread;
              });
      made.add(pool::shutdown);
      return pool;
    }
    return null;
  }

  private Object driver(Class<?> type) throws Unknown {
    switch (type.getName()) {
      case "com.mongodb.client.MongoClient":
        return client();
      case "com.mongodb.client.MongoDatabase":
        return database();
      case "com.mongodb.client.MongoCollection":
        return collection();
      case "com.mongodb.client.ClientSession":
        ClientSession session = client().startSession();
        made.add(session);
        return session;
      case "com.mongodb.client.MongoCursor":
        AutoCloseable cursor = collection().find().iterator();
        made.add(cursor);
        return cursor;
      case "com.mongodb.client.FindIterable", "com.mongodb.client.MongoIterable":
        return collection().find();
      case "com.mongodb.client.gridfs.GridFSBucket":
        return com.mongodb.client.gridfs.GridFSBuckets.create(database());
      case "org.bson.Document", "org.bson.conversions.Bson":
        return new Document("_id", new org.bson.types.ObjectId()).append("name", "a" + round);
      case "org.bson.types.ObjectId":
        return new org.bson.types.ObjectId();
      case "com.mongodb.ConnectionString":
        return new com.mongodb.ConnectionString(URI);
      case "com.mongodb.MongoClientSettings":
        return com.mongodb.MongoClientSettings.builder()
            .applyConnectionString(new com.mongodb.ConnectionString(URI))
            .build();
      case "com.mongodb.reactivestreams.client.MongoClient":
        return reflected(type, "com.mongodb.reactivestreams.client.MongoClients");
      case "org.springframework.data.mongodb.core.MongoTemplate",
      "org.springframework.data.mongodb.core.MongoOperations":
        return template();
      case "org.springframework.data.mongodb.MongoDatabaseFactory":
        return of("org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory");
      case "com.mongodb.MongoClient",
      "com.mongodb.DB",
      "com.mongodb.DBCollection",
      "com.mongodb.DBCursor",
      "com.mongodb.DBObject":
        return legacy(type);
      default:
        return null;
    }
  }

  /** The same of the legacy API, which not every generation has. */
  private Object legacy(Class<?> type) throws Unknown {
    try {
      ClassLoader loader = type.getClassLoader();
      if (type.getSimpleName().equals("DBObject")) {
        return loader
            .loadClass("com.mongodb.BasicDBObject")
            .getConstructor(String.class, Object.class)
            .newInstance("name", "a" + round);
      }
      if (legacyClient == null) {
        Object uri =
            loader
                .loadClass("com.mongodb.MongoClientURI")
                .getConstructor(String.class)
                .newInstance(URI + "?appName=" + LeakServer.OWN);
        Set<String> before = Clusters.alive();
        legacyClient =
            (AutoCloseable)
                loader
                    .loadClass("com.mongodb.MongoClient")
                    .getConstructor(uri.getClass())
                    .newInstance(uri);
        own(before);
      }
      if (type.getSimpleName().equals("MongoClient")) {
        return legacyClient;
      }
      Object database =
          legacyClient.getClass().getMethod("getDB", String.class).invoke(legacyClient, "shop");
      if (type.isInstance(database)) {
        return database;
      }
      Object collection =
          database.getClass().getMethod("getCollection", String.class).invoke(database, "orders");
      if (type.isInstance(collection)) {
        return collection;
      }
      AutoCloseable cursor =
          (AutoCloseable) collection.getClass().getMethod("find").invoke(collection);
      made.add(cursor);
      return cursor;
    } catch (ReflectiveOperationException e) {
      throw new Unknown(type.getName());
    }
  }

  private Object reflected(Class<?> type, String factory) throws Unknown {
    try {
      Set<String> before = Clusters.alive();
      Object reactive =
          type.getClassLoader()
              .loadClass(factory)
              .getMethod("create", String.class)
              .invoke(null, URI + "?appName=" + LeakServer.OWN);
      own(before);
      made.add((AutoCloseable) reactive);
      return reactive;
    } catch (ReflectiveOperationException e) {
      throw new Unknown(type.getName());
    }
  }

  private Object template() throws Unknown {
    return of("org.springframework.data.mongodb.core.MongoTemplate");
  }

  private Object of(String type) throws Unknown {
    try {
      return getClass()
          .getClassLoader()
          .loadClass(type)
          .getConstructor(MongoClient.class, String.class)
          .newInstance(client(), "shop");
    } catch (ReflectiveOperationException e) {
      throw new Unknown(type);
    }
  }

  MongoDatabase database() {
    return client().getDatabase("shop");
  }

  private MongoCollection<Document> collection() {
    return database().getCollection("orders");
  }

  private Object project(Class<?> type, int depth) throws Unknown {
    if (type.isInterface()) {
      return stub(type);
    }
    return construct(type, depth);
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
    Object[] values = new Object[constructor.getParameterCount()];
    Parameter[] parameters = constructor.getParameters();
    for (int i = 0; i < values.length; i++) {
      values[i] =
          value(
              parameters[i].getType(),
              parameters[i].getParameterizedType(),
              parameters[i].getName(),
              parameters[i],
              depth + 1);
    }
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

  private Object library(Class<?> type, int depth) throws Unknown {
    if (Modifier.isAbstract(type.getModifiers())
        || !type.getName().startsWith("java.")
            && !type.getName().startsWith("org.springframework.")) {
      throw new Unknown(type.getName());
    }
    return construct(type, depth);
  }

  /** An object of an interface that answers with plain values and further stubs. */
  Object stub(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader() == null ? getClass().getClassLoader() : type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, args) -> answer(type, proxy, method, args));
  }

  private Object answer(Class<?> type, Object proxy, Method method, Object[] args)
      throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "hashCode" -> System.identityHashCode(proxy);
        case "equals" -> proxy == args[0];
        default -> "stub of " + type.getSimpleName();
      };
    }
    Class<?> result = method.getReturnType();
    if (result == void.class) {
      return null;
    }
    // Functions and the like give back what they are given where that fits.
    if (args != null && args.length > 0 && result == Object.class) {
      return args[args.length - 1];
    }
    try {
      return value(result, method.getGenericReturnType(), method.getName(), method, 1);
    } catch (Unknown e) {
      return null;
    }
  }

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

  /** Ends the client of the oracle itself, with all its sessions that came back. */
  void closeClient() throws Exception {
    if (client != null) {
      client.close();
    }
    if (legacyClient != null) {
      legacyClient.close();
    }
  }
}
