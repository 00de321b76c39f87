package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.stereotype.Service;

/** One method connects, for the constructor and for each refresh: the client before it stays open. */
@Service
class BadReconnectByHelper {
  private MongoClient client;

  BadReconnectByHelper() {
    connect();
  }

  private void connect() {
    client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }

  private void refresh() {
    connect();
  }

  long freshCount() {
    refresh();
    return client.getDatabase("shop").getCollection("orders").countDocuments(new Document());
  }

  @PreDestroy
  void shutdown() {
    client.close();
  }
}
