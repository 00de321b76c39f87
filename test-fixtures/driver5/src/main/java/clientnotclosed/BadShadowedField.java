package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The local variable shadows the field: shutdown finds null there and closes nothing. */
@Service
class BadShadowedField {
  private MongoClient client;

  @PostConstruct
  void connect() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    System.out.println("connected to " + client.getClusterDescription().getType());
  }

  @PreDestroy
  void shutdown() {
    if (client != null) {
      client.close();
    }
  }
}
