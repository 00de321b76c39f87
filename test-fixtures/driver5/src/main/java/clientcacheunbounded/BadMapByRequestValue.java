package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A null check of get(key) and a put: a cache whose key is whatever the request says. */
@RestController
class BadMapByRequestValue {
  private static final Map<String, MongoClient> CLIENTS = new HashMap<>();

  @GetMapping("/probe")
  String probe(@RequestParam String uri) {
    return client(uri).getDatabase("admin").runCommand(new Document("ping", 1)).toJson();
  }

  private static synchronized MongoClient client(String uri) {
    MongoClient client = CLIENTS.get(uri);
    if (client == null) {
      client = MongoClients.create(uri); // expect: ClientCacheUnbounded
      CLIENTS.put(uri, client);
    }
    return client;
  }
}
