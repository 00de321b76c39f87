package clientcacheunbounded;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Service;

/** A cache of collections under a varying key: nothing is opened per entry. */
@Service
class GoodComputeIfAbsentCollection {
  private final MongoDatabase shop;
  private final Map<String, MongoCollection<Document>> collections = new ConcurrentHashMap<>();

  GoodComputeIfAbsentCollection(MongoDatabase shop) {
    this.shop = shop;
  }

  long count(String name) {
    return collections.computeIfAbsent(name, shop::getCollection).countDocuments();
  }
}
