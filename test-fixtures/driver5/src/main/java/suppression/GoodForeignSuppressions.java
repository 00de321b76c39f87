package suppression;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Suppressions of other tools are not ours to judge. */
class GoodForeignSuppressions {
  @SuppressWarnings({"resource", "unchecked"})
  long count(String uri) {
    try (MongoClient client = MongoClients.create(uri)) { // NOSONAR
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
