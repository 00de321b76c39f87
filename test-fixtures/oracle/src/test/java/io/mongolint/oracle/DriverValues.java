package io.mongolint.oracle;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * What a fixture may ask of the drivers since 3.7: a client of the oracle's own, and all that comes
 * from one.
 *
 * <p>Loaded only when a fixture asks for such a type, since older drivers have none of them.
 */
final class DriverValues implements AutoCloseable {
  private final OwnClients own;
  private MongoClient client;

  DriverValues(OwnClients own) {
    this.own = own;
  }

  /** A value, or null for another type. What is to be closed goes into made. */
  Object of(Class<?> type, int round, List<AutoCloseable> made) throws Unknown {
    return switch (type.getName()) {
      case "com.mongodb.client.MongoClient", "com.mongodb.client.MongoCluster" -> client();
      case "com.mongodb.client.MongoDatabase" -> database();
      case "com.mongodb.client.MongoCollection" -> collection();
      case "com.mongodb.client.ClientSession" -> {
        ClientSession session = client().startSession();
        made.add(session);
        yield session;
      }
      case "com.mongodb.client.MongoCursor" -> {
        AutoCloseable cursor = collection().find().iterator();
        made.add(cursor);
        yield cursor;
      }
      case "com.mongodb.client.FindIterable", "com.mongodb.client.MongoIterable" ->
          collection().find();
      case "com.mongodb.client.AggregateIterable" -> collection().aggregate(List.of());
      case "com.mongodb.client.gridfs.GridFSBucket" -> GridFSBuckets.create(database());
      case "org.bson.Document", "org.bson.conversions.Bson" ->
          new Document("_id", new ObjectId()).append("name", "a" + round);
      case "com.mongodb.ConnectionString" -> new ConnectionString(own.uri());
      case "com.mongodb.MongoClientSettings" ->
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(own.uri()))
              .build();
      case "com.mongodb.reactivestreams.client.MongoClient" -> reactive(type, made);
      case "org.springframework.data.mongodb.core.MongoTemplate",
          "org.springframework.data.mongodb.core.MongoOperations" ->
          spring("org.springframework.data.mongodb.core.MongoTemplate");
      case "org.springframework.data.mongodb.MongoDatabaseFactory" ->
          spring("org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory");
      case "dev.morphia.Datastore" -> morphia(type);
      case "org.springframework.data.mongodb.MongoTransactionManager" ->
          spring(type, of(factory(type), round, made));
      default -> null;
    };
  }

  /** Most fixtures open their own, so ours is made when it is first asked for. */
  private MongoClient client() throws Unknown {
    if (client == null) {
      client = own.open(() -> MongoClients.create(own.uri()));
    }
    return client;
  }

  private MongoDatabase database() throws Unknown {
    return client().getDatabase("shop");
  }

  private MongoCollection<Document> collection() throws Unknown {
    return database().getCollection("orders");
  }

  private Object reactive(Class<?> type, List<AutoCloseable> made) throws Unknown {
    AutoCloseable reactive =
        own.open(
            () ->
                (AutoCloseable)
                    type.getClassLoader()
                        .loadClass("com.mongodb.reactivestreams.client.MongoClients")
                        .getMethod("create", String.class)
                        .invoke(null, own.uri()));
    made.add(reactive);
    return reactive;
  }

  private Object morphia(Class<?> type) throws Unknown {
    try {
      return type.getClassLoader()
          .loadClass("dev.morphia.Morphia")
          .getMethod("createDatastore", MongoClient.class, String.class)
          .invoke(null, client(), "shop");
    } catch (ReflectiveOperationException e) {
      throw new Unknown(type + ": " + e);
    }
  }

  private Object spring(String type) throws Unknown {
    try {
      return getClass()
          .getClassLoader()
          .loadClass(type)
          .getConstructor(MongoClient.class, String.class)
          .newInstance(client(), "shop");
    } catch (ReflectiveOperationException e) {
      throw new Unknown(type + ": " + e);
    }
  }

  private static Class<?> factory(Class<?> manager) throws Unknown {
    try {
      return manager
          .getClassLoader()
          .loadClass("org.springframework.data.mongodb.MongoDatabaseFactory");
    } catch (ClassNotFoundException e) {
      throw new Unknown(manager + ": " + e);
    }
  }

  private static Object spring(Class<?> type, Object factory) throws Unknown {
    try {
      return type.getConstructor(factory(type)).newInstance(factory);
    } catch (ReflectiveOperationException e) {
      throw new Unknown(type + ": " + e);
    }
  }

  /** Ends the client, with all its sessions that came back. */
  @Override
  public void close() {
    if (client != null) {
      client.close();
    }
  }
}
