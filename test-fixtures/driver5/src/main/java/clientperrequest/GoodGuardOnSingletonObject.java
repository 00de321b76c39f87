package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The same dao, made once and kept by the controller: its guard holds, and shutdown closes it. */
@RestController
class GoodGuardOnSingletonObject {
  private final CustomersOnce dao = new CustomersOnce();

  @GetMapping("/customers/{id}")
  Document customer(@PathVariable String id) {
    return dao.byId(id);
  }

  @PreDestroy
  void shutdown() {
    dao.close();
  }

  static class CustomersOnce {
    private MongoClient client;

    synchronized Document byId(String id) {
      if (client == null) {
        client = MongoClients.create("mongodb://localhost:27017");
      }
      return client.getDatabase("shop").getCollection("customers").find(Filters.eq("_id", id)).first();
    }

    synchronized void close() {
      if (client != null) {
        client.close();
      }
    }
  }
}
