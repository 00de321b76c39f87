package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Health checks are asked every few seconds: Spring's, Dropwizard's and MicroProfile's. */
class BadHealthChecks {
  @Component
  static class Spring extends AbstractHealthIndicator {
    @Override
    protected void doHealthCheck(Health.Builder builder) {
      ping(); // expect: ClientPerRequest
      builder.up();
    }
  }

  static class Dropwizard extends com.codahale.metrics.health.HealthCheck {
    @Override
    protected Result check() {
      ping(); // expect: ClientPerRequest
      return Result.healthy();
    }
  }

  @Liveness
  static class MicroProfile implements org.eclipse.microprofile.health.HealthCheck {
    @Override
    public HealthCheckResponse call() {
      ping(); // expect: ClientPerRequest
      return HealthCheckResponse.up("mongo");
    }
  }

  static void ping() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017/?serverSelectionTimeoutMS=1000"); // expect: ClientNotClosed
    client.getDatabase("admin").runCommand(new Document("ping", 1));
  }
}
