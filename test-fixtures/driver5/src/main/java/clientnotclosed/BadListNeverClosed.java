package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The same list, and at shutdown it is only cleared. */
@Service
class BadListNeverClosed {
  private final List<MongoClient> clients = new ArrayList<>();

  BadListNeverClosed() {
    clients.add(MongoClients.create("mongodb://localhost:27017")); // expect: ClientNotClosed
    clients.add(MongoClients.create("mongodb://localhost:27018")); // expect: ClientNotClosed
  }

  long count() {
    return clients.get(0).getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void shutdown() {
    clients.clear();
  }
}
