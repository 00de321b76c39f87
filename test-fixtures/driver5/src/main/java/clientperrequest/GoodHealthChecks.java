package clientperrequest;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The checks ask the client that serves the application anyway. */
class GoodHealthChecks {
  @Component
  static class Spring implements HealthIndicator {
    private final MongoClient client;

    Spring(MongoClient client) {
      this.client = client;
    }

    @Override
    public Health health() {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
      return Health.up().build();
    }
  }

  static class Dropwizard extends com.codahale.metrics.health.HealthCheck {
    private final MongoClient client;

    Dropwizard(MongoClient client) {
      this.client = client;
    }

    @Override
    protected Result check() {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
      return Result.healthy();
    }
  }
}
