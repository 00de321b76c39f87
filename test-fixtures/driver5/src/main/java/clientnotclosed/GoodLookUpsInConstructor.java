package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What follows the opening in the constructor talks to no server: databases and collections are looked up lazily. */
@Component
class GoodLookUpsInConstructor implements AutoCloseable {
  private final MongoClient client;
  private final MongoCollection<Document> orders;

  GoodLookUpsInConstructor(@Value("${mongo.uri}") String uri) {
    client = MongoClients.create(uri);
    orders = client.getDatabase("shop").getCollection("orders");
  }

  long count() {
    return orders.countDocuments();
  }

  @Override
  public void close() {
    client.close();
  }
}
