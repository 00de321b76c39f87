package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The map is the container's: it injects all its clients by name. */
@RestController
class GoodMapOfInjectedClients {
  private final Map<String, MongoClient> clients;

  GoodMapOfInjectedClients(Map<String, MongoClient> clients) {
    this.clients = clients;
  }

  @GetMapping("/{name}/orders")
  long orders(@PathVariable String name) {
    return clients.get(name).getDatabase("shop").getCollection("orders").countDocuments();
  }
}
