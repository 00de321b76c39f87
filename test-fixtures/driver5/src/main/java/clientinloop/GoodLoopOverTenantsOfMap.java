package clientinloop;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Each turn asks a map that was filled at startup: the get() in the loop opens nothing. */
@Component
class GoodLoopOverTenantsOfMap {
  private final Map<String, MongoClient> clusters;

  GoodLoopOverTenantsOfMap(Map<String, MongoClient> clusters) {
    this.clusters = clusters;
  }

  void createIndexes(List<String> names) {
    for (String name : names) {
      MongoClient client = clusters.get(name);
      if (client != null) {
        client.getDatabase("shop").getCollection("orders").createIndex(new Document("customer", 1));
      }
    }
  }
}
