package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Service;

/** finalize() runs when the collector likes, if ever: it is no shutdown. */
@Service
class BadCloseInFinalize {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @Override
  protected void finalize() {
    client.close();
  }
}
