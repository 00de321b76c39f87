package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map is given the driver's own method. */
@RestController
class BadReferenceToCreate {
  private final Map<String, MongoClient> clients = new ConcurrentHashMap<>();

  @GetMapping("/size")
  long size(@RequestParam String uri) {
    MongoClient client = clients.computeIfAbsent(uri, MongoClients::create); // expect: ClientCacheUnbounded
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
