package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The closing was once there. */
@Service
class BadCloseCommentedOut {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "commented out"

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @PreDestroy
  void shutdown() {
    // client.close();
  }
}
