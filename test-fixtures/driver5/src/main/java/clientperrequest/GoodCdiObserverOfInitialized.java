package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import org.bson.Document;

/** The container's own events: the application scope begins once and ends once. */
@ApplicationScoped
class GoodCdiObserverOfInitialized {
  private MongoClient client;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  void ordered(@Observes OrderPlaced event) {
    client.getDatabase("shop").getCollection("orders").insertOne(new Document("_id", event.id()));
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
    client.close();
  }

  record OrderPlaced(String id) {}
}
