package io.mongolint.oracle;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * What a fixture may ask of the legacy API, which every generation has in another shape: by
 * reflection, so that one class serves them all.
 */
final class LegacyValues implements AutoCloseable {
  private final OwnClients own;
  private Object client;

  LegacyValues(OwnClients own) {
    this.own = own;
  }

  /** A value, or null for another type. What is to be closed goes into made. */
  Object of(Class<?> type, int round, List<AutoCloseable> made) throws Unknown {
    try {
      return switch (type.getName()) {
        case "com.mongodb.MongoClient", "com.mongodb.Mongo" -> client(type);
        case "com.mongodb.DB" -> database(type);
        case "com.mongodb.DBCollection" -> collection(type);
        case "com.mongodb.DBCursor" -> {
          AutoCloseable cursor = (AutoCloseable) call(collection(type), "find");
          made.add(cursor);
          yield cursor;
        }
        case "com.mongodb.gridfs.GridFS" ->
            type.getConstructor(type.getClassLoader().loadClass("com.mongodb.DB"))
                .newInstance(database(type));
        case "org.jongo.MongoCollection" -> {
          Class<?> db = type.getClassLoader().loadClass("com.mongodb.DB");
          Object jongo =
              type.getClassLoader()
                  .loadClass("org.jongo.Jongo")
                  .getConstructor(db)
                  .newInstance(database(type));
          yield call(jongo, "getCollection", "orders");
        }
        case "com.mongodb.DBObject", "com.mongodb.BasicDBObject" ->
            type.getClassLoader()
                .loadClass("com.mongodb.BasicDBObject")
                .getConstructor(String.class, Object.class)
                .newInstance("name", "a" + round);
        case "com.mongodb.MongoClientURI" ->
            type.getConstructor(String.class).newInstance(own.uri());
        case "org.springframework.data.mongodb.core.MongoTemplate",
            "org.springframework.data.mongodb.core.MongoOperations" ->
            template(type);
        case "org.bson.types.ObjectId" -> type.getConstructor().newInstance();
        default -> null;
      };
    } catch (ReflectiveOperationException e) {
      throw new Unknown(type.getName() + ": " + e);
    }
  }

  private static Class<?> legacy(Class<?> type) throws ClassNotFoundException {
    return type.getClassLoader().loadClass("com.mongodb.MongoClient");
  }

  private Object client(Class<?> type) throws Unknown {
    if (client == null) {
      client = own.open(() -> open(type.getClassLoader()));
    }
    return client;
  }

  /** One whose cursors the garbage collector does not close: whether it runs is chance. */
  private Object open(ClassLoader driver) throws ReflectiveOperationException {
    Class<?> uri = driver.loadClass("com.mongodb.MongoClientURI");
    Class<?> options = driver.loadClass("com.mongodb.MongoClientOptions$Builder");
    Object builder = options.getConstructor().newInstance();
    options.getMethod("cursorFinalizerEnabled", boolean.class).invoke(builder, false);
    return driver
        .loadClass("com.mongodb.MongoClient")
        .getConstructor(uri)
        .newInstance(uri.getConstructor(String.class, options).newInstance(own.uri(), builder));
  }

  private Object database(Class<?> type) throws ReflectiveOperationException, Unknown {
    return call(client(type), "getDB", "shop");
  }

  private Object collection(Class<?> type) throws ReflectiveOperationException, Unknown {
    return call(database(type), "getCollection", "orders");
  }

  private Object template(Class<?> type) throws ReflectiveOperationException, Unknown {
    Class<?> template =
        type.getClassLoader().loadClass("org.springframework.data.mongodb.core.MongoTemplate");
    Class<?> legacy = legacy(type);
    for (var each : template.getConstructors()) {
      if (each.getParameterCount() == 2
          && each.getParameterTypes()[0].isAssignableFrom(legacy)
          && each.getParameterTypes()[1] == String.class) {
        return each.newInstance(client(type), "shop");
      }
    }
    throw new Unknown(type.getName());
  }

  private static Object call(Object target, String method, Object... texts)
      throws ReflectiveOperationException, Unknown {
    Class<?>[] types = new Class<?>[texts.length];
    java.util.Arrays.fill(types, String.class);
    try {
      return target.getClass().getMethod(method, types).invoke(target, texts);
    } catch (InvocationTargetException e) {
      throw new Unknown(method + ": " + e.getCause());
    }
  }

  @Override
  public void close() {
    if (client != null) {
      try {
        call(client, "close");
      } catch (ReflectiveOperationException | Unknown e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
