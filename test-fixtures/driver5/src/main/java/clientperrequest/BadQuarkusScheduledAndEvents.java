package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.context.ApplicationScoped;
import org.bson.Document;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Ticks, event-bus messages and incoming channel messages are handlers, even in a singleton. */
@ApplicationScoped
public class BadQuarkusScheduledAndEvents {
  @io.quarkus.scheduler.Scheduled(every = "10s")
  void tick() {
    save("tick"); // expect: ClientPerRequest
  }

  @io.quarkus.vertx.ConsumeEvent("orders")
  void order(String order) {
    save(order); // expect: ClientPerRequest
  }

  @Incoming("payments")
  void payment(String payment) {
    save(payment); // expect: ClientPerRequest
  }

  private void save(String what) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection("events").insertOne(new Document("what", what));
    }
  }
}
