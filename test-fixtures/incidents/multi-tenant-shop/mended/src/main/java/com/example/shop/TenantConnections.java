package com.example.shop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * A connection for each of the tenants that are at work: at most fifty, and none that has been idle
 * for five minutes. Whatever leaves the cache is closed.
 */
@Singleton
public class TenantConnections {
  private static final int MAX_TENANT_CONNECTIONS = 50;
  private static final Duration CONNECTION_IDLE_TIMEOUT = Duration.ofMinutes(5);

  private final ConnectionCount count;
  private final Cache<String, MongoClient> connections =
      Caffeine.newBuilder()
          .maximumSize(MAX_TENANT_CONNECTIONS)
          .expireAfterAccess(CONNECTION_IDLE_TIMEOUT)
          // In place, or the process may end before the last of them is closed.
          .executor(Runnable::run)
          .removalListener(
              (String organisation, MongoClient client, RemovalCause cause) -> client.close())
          .build();

  TenantConnections(ConnectionCount count) {
    this.count = count;
  }

  /** The database of a tenant. */
  public MongoDatabase of(String organisation) {
    return connections.get(organisation, this::connect).getDatabase("tenant_" + organisation);
  }

  /** How many tenants have a connection. */
  public long active() {
    return connections.estimatedSize();
  }

  /** Closes what has been idle for too long, rather than at the next request. */
  public void cleanUp() {
    connections.cleanUp();
  }

  private MongoClient connect(String organisation) {
    return MongoClients.create(Environment.settings(Environment.TENANTS_URI, organisation, count));
  }

  @PreDestroy
  void close() {
    connections.invalidateAll();
    connections.cleanUp();
  }
}
