package com.example.shop;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A connection for each tenant. */
@Singleton
public class TenantConnections {
  private final Map<String, MongoClient> connections = new ConcurrentHashMap<>();

  /** The database of a tenant. */
  public MongoDatabase of(String organisation) {
    return connections
        .computeIfAbsent(organisation, TenantConnections::connect)
        .getDatabase("tenant_" + organisation);
  }

  private static MongoClient connect(String organisation) {
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(Environment.TENANTS_URI))
            .applicationName(organisation)
            // .applyToConnectionPoolSettings(pool -> pool.maxSize(10).minSize(2))
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(30, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket.connectTimeout(30, TimeUnit.SECONDS).readTimeout(45, TimeUnit.SECONDS))
            .build();
    return MongoClients.create(settings); // expect: ClientCacheUnbounded "under a key that varies", PoolSizeUnset "maxPoolSize is set in a comment at line 30", PoolNotMonitored
  }
}
