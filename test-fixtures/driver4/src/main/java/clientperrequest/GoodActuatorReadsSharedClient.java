package clientperrequest;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** The probe pings through the application's own client: that is what it wants to know about. */
@Component
public class GoodActuatorReadsSharedClient extends AbstractHealthIndicator {
  private final MongoClient client;

  public GoodActuatorReadsSharedClient(MongoClient client) {
    super("mongo does not answer");
    this.client = client;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    Document answer = client.getDatabase("admin").runCommand(new Document("ping", 1));
    builder.up().withDetail("ok", answer.get("ok"));
  }
}
