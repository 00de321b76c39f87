package com.example.journal;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;

/** Connects to the cluster of the journal. */
final class Database {
  private static final String DB_CONN =
      "mongodb://" + System.getProperty("mongo.host", "localhost:27017") + "/?retryWrites=true";

  private Database() {}

  /** Opens the client of the process. Whoever asks closes it. */
  static MongoClient connect(PoolLog log) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(DB_CONN))
            .applyToConnectionPoolSettings(
                pool ->
                    pool.maxSize(10)
                        .minSize(2)
                        .maxConnectionIdleTime(30, TimeUnit.SECONDS)
                        .maxWaitTime(5, TimeUnit.SECONDS)
                        .addConnectionPoolListener(log))
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket.connectTimeout(5, TimeUnit.SECONDS).readTimeout(45, TimeUnit.SECONDS))
            .build());
  }
}
