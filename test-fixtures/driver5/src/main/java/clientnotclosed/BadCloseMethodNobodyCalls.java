package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Service;

/** There is a close(), but Spring calls it for AutoCloseable components only, and the project never does. */
@Service
class BadCloseMethodNobodyCalls {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  public void close() {
    client.close();
  }
}
