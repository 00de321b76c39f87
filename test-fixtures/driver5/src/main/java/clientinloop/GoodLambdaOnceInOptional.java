package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Optional;

/** A lambda of Optional runs once at most: no loop. */
class GoodLambdaOnceInOptional {
  static Optional<Long> count(Optional<String> uri) {
    return uri.map(u -> {
      try (MongoClient client = MongoClients.create(u)) {
        return client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    });
  }
}
