package clientcacheunbounded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Service;

/** The same shape around collections of the one client. */
@Service
class GoodContainsKeyOfCollections {
  private final MongoDatabase shop;
  private final Map<String, MongoCollection<Document>> collections = Collections.synchronizedMap(new HashMap<>());

  GoodContainsKeyOfCollections(MongoDatabase shop) {
    this.shop = shop;
  }

  MongoCollection<Document> collection(String name) {
    if (!collections.containsKey(name)) {
      collections.put(name, shop.getCollection(name));
    }
    return collections.get(name);
  }
}
