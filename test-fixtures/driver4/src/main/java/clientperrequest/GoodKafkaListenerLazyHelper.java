package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import javax.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** The listener asks a helper for the collection; the helper opens under a null check and keeps. */
@Component
public class GoodKafkaListenerLazyHelper {
  private final Store store = new Store();

  @KafkaListener(topics = "orders")
  public void order(String json) {
    store.orders().insertOne(Document.parse(json));
  }

  @PreDestroy
  public void stop() {
    store.close();
  }

  private static class Store {
    private MongoClient client;

    synchronized MongoCollection<Document> orders() {
      if (client == null) {
        client = MongoClients.create("mongodb://localhost:27017");
      }
      return client.getDatabase("shop").getCollection("orders");
    }

    synchronized void close() {
      if (client != null) {
        client.close();
        client = null;
      }
    }
  }
}
