package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import lombok.Cleanup;
import org.bson.Document;

/** Lombok's Cleanup puts the rest of the method into a try and closes in its finally. */
class GoodLombokCleanup {
  long count(String uri) {
    @Cleanup MongoClient client = MongoClients.create(uri);
    MongoCollection<Document> orders = client.getDatabase("shop").getCollection("orders");
    return orders.countDocuments();
  }
}
