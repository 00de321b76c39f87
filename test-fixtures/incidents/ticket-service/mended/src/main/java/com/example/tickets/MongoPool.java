package com.example.tickets;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.event.ConnectionPoolClosedEvent;
import com.mongodb.event.ConnectionPoolCreatedEvent;
import com.mongodb.event.ConnectionPoolListener;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one pool of the application: made at the first use, closed at shutdown. */
final class MongoPool {
  private static final Logger LOG = LoggerFactory.getLogger(MongoPool.class);
  private static MongoClient client;

  private MongoPool() {}

  /** The client that all share. */
  static synchronized MongoClient client() {
    if (client == null) {
      client = MongoClients.create(settings());
    }
    return client;
  }

  static MongoCollection<Document> tickets() {
    return client().getDatabase("tickets").getCollection("tickets");
  }

  static void ping() {
    client().getDatabase("admin").runCommand(new Document("ping", 1));
  }

  static void createIndexes() {
    tickets().createIndex(Indexes.compoundIndex(Indexes.ascending("tenant"), Indexes.descending("at")));
  }

  static synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
  }

  private static MongoClientSettings settings() {
    return MongoClientSettings.builder()
        .applyConnectionString(
            new ConnectionString(Settings.text("MONGO_URL", "mongodb://localhost:27017")))
        .applyToConnectionPoolSettings(
            pool ->
                pool.maxSize(Settings.number("MONGO_MAX_POOL_SIZE", 50))
                    .minSize(Settings.number("MONGO_MIN_POOL_SIZE", 10))
                    .maxConnectionIdleTime(
                        Settings.number("MONGO_MAX_IDLE_TIME_MS", 45_000), TimeUnit.MILLISECONDS)
                    .maxWaitTime(
                        Settings.number("MONGO_WAIT_QUEUE_TIMEOUT_MS", 10_000),
                        TimeUnit.MILLISECONDS)
                    .addConnectionPoolListener(new PoolLog()))
        .applyToClusterSettings(
            cluster ->
                cluster.serverSelectionTimeout(
                    Settings.number("MONGO_SERVER_SELECTION_TIMEOUT_MS", 5_000),
                    TimeUnit.MILLISECONDS))
        .applyToSocketSettings(
            socket ->
                socket
                    .connectTimeout(
                        Settings.number("MONGO_CONNECT_TIMEOUT_MS", 10_000), TimeUnit.MILLISECONDS)
                    .readTimeout(
                        Settings.number("MONGO_SOCKET_TIMEOUT_MS", 30_000), TimeUnit.MILLISECONDS))
        .build();
  }

  private static final class PoolLog implements ConnectionPoolListener {
    @Override
    public void connectionPoolCreated(ConnectionPoolCreatedEvent event) {
      LOG.info(
          "MongoDB connection pool: maxPoolSize={}, minPoolSize={}",
          event.getSettings().getMaxSize(),
          event.getSettings().getMinSize());
    }

    @Override
    public void connectionPoolClosed(ConnectionPoolClosedEvent event) {
      LOG.info("MongoDB connection pool closed");
    }
  }
}
