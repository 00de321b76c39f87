package com.example.listings;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.dropwizard.lifecycle.Managed;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** The database of the listings; Dropwizard closes its client at shutdown. */
class Database implements Managed {
  /** How long a query may take. */
  static final long QUERY_TIMEOUT_SECONDS = 5;

  private final MongoClient client;
  private final MongoDatabase database;

  Database(String host, PoolMetrics metrics) {
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString("mongodb://" + host + "/?retryWrites=true"))
            .applyToConnectionPoolSettings(
                pool ->
                    pool.maxSize(100)
                        .maxWaitTime(2, TimeUnit.SECONDS)
                        .addConnectionPoolListener(metrics))
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket.connectTimeout(10, TimeUnit.SECONDS).readTimeout(30, TimeUnit.SECONDS))
            .build();
    client = MongoClients.create(settings);
    database = client.getDatabase("listings");
  }

  MongoCollection<Document> collection(String name) {
    return database.getCollection(name);
  }

  void ping() {
    database.runCommand(new Document("ping", 1));
  }

  @Override
  public void stop() {
    client.close();
  }
}
