package poolsizeunset.badquarkus;

import com.mongodb.client.MongoClient;
import jakarta.enterprise.context.ApplicationScoped;

/** Quarkus makes the client. */
@ApplicationScoped
class Orders {
  private final MongoClient client;

  Orders(MongoClient client) {
    this.client = client;
  }

  long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
