package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.List;
import org.springframework.stereotype.Service;

/** Two clients in a list field, closed one after the other at shutdown. */
@Service
class GoodListClosedInLoop {
  private final List<MongoClient> clients =
      List.of(MongoClients.create("mongodb://localhost:27017"), MongoClients.create("mongodb://localhost:27018"));

  long count() {
    return clients.get(0).getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void shutdown() {
    for (MongoClient client : clients) {
      client.close();
    }
  }
}
