package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** Opened in one life-cycle method and closed in the other, through the field. */
@Service
class GoodAssignedInPostConstruct {
  private MongoClient client;

  @PostConstruct
  void connect() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @PreDestroy
  void shutdown() {
    if (client != null) {
      client.close();
    }
  }
}
