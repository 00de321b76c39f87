package com.example.rag;

import com.mongodb.MongoException;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Asks the vector store whether it is there, with a store of its own. */
@Component
class VectorStoreHealthIndicator implements HealthIndicator {
  private final VectorStoreManager vectorStoreManager = new VectorStoreManager();

  @Override
  public Health health() {
    try {
      vectorStoreManager.ping();
      return Health.up().build();
    } catch (MongoException e) {
      return Health.down(e).build();
    }
  }
}
