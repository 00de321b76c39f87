package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.bson.Document;

/** The startup event opens, the shutdown event closes, and the tick uses. */
@ApplicationScoped
public class GoodQuarkusStartupObserver {
  private MongoClient client;

  void onStart(@Observes io.quarkus.runtime.StartupEvent event) {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @io.quarkus.scheduler.Scheduled(every = "10s")
  void tick() {
    client.getDatabase("shop").getCollection("events").insertOne(new Document("what", "tick"));
  }

  void onStop(@Observes io.quarkus.runtime.ShutdownEvent event) {
    client.close();
  }
}
