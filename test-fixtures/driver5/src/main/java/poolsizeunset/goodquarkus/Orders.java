package poolsizeunset.goodquarkus;

import com.mongodb.client.MongoClient;
import jakarta.enterprise.context.ApplicationScoped;

/** Quarkus makes the client, with a size. */
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
