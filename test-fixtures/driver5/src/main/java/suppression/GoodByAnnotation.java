package suppression;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** On the class, on the method, on the field, for one rule or for all. */
@SuppressWarnings("mongolint:CursorNotClosed")
class GoodByAnnotation {
  private final MongoCollection<Document> orders;

  @SuppressWarnings({"unused", "mongolint:ClientNotClosed"})
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  GoodByAnnotation(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Document first() {
    return orders.find().iterator().next();
  }

  @SuppressWarnings("mongolint")
  long count() {
    MongoClient other = MongoClients.create("mongodb://localhost:27017");
    return other.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
