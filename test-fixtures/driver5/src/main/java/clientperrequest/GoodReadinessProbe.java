package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.bson.Document;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The readiness probe is called every few seconds; the client it pings was opened with its bean. */
@Readiness
@ApplicationScoped
class GoodReadinessProbe implements HealthCheck {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  @Override
  public HealthCheckResponse call() {
    client.getDatabase("admin").runCommand(new Document("ping", 1));
    return HealthCheckResponse.up("mongo");
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
