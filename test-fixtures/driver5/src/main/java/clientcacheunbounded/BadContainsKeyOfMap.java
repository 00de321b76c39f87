package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A synchronised map, asked with containsKey: another way to write the same cache. */
@Service
class BadContainsKeyOfMap {
  private final Map<String, MongoClient> clients = Collections.synchronizedMap(new HashMap<>());

  MongoDatabase database(String tenant) {
    if (!clients.containsKey(tenant)) {
      clients.put(tenant, MongoClients.create("mongodb://localhost:27017/" + tenant)); // expect: ClientCacheUnbounded
    }
    return clients.get(tenant).getDatabase(tenant);
  }
}
