package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** The local client stands in try-with-resources, once with the early return inside it. */
class GoodLocalInResources {
  long countOrders(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      MongoCollection<Document> orders = client.getDatabase("shop").getCollection("orders");
      if (orders.estimatedDocumentCount() == 0) {
        return 0;
      }
      return orders.countDocuments(Filters.eq("state", "open"));
    }
  }
}
