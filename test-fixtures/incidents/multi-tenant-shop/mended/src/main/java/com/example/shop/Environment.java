package com.example.shop;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.ConnectionPoolListener;
import java.util.concurrent.TimeUnit;

/** Where the databases are, and with which limits a client may use them. */
final class Environment {
  /** The cluster of the organisations. */
  static final String MAIN_URI =
      "mongodb://" + System.getProperty("mongo.main", "localhost:27017") + "/?retryWrites=true";

  /** The cluster of the tenants. */
  static final String TENANTS_URI =
      "mongodb://" + System.getProperty("mongo.tenants", "localhost:27018") + "/?retryWrites=true";

  private Environment() {}

  static MongoClientSettings settings(
      String uri, String name, ConnectionPoolListener listener) {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(uri))
        .applicationName(name)
        .applyToConnectionPoolSettings(
            pool ->
                pool.maxSize(10)
                    .minSize(2)
                    .maxConnectionIdleTime(60, TimeUnit.SECONDS)
                    .maxWaitTime(10, TimeUnit.SECONDS)
                    .addConnectionPoolListener(listener))
        .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(30, TimeUnit.SECONDS))
        .applyToSocketSettings(
            socket ->
                socket.connectTimeout(30, TimeUnit.SECONDS).readTimeout(45, TimeUnit.SECONDS))
        .build();
  }
}
