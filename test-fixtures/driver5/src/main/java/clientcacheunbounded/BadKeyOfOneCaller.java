package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;

/** One caller has a constant for the key, the other whatever tenant asks. */
class BadKeyOfOneCaller {
  private static final Map<String, MongoClient> CLIENTS = new HashMap<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> CLIENTS.values().forEach(MongoClient::close)));
  }

  static MongoDatabase orders() {
    return client("orders").getDatabase("shop");
  }

  static MongoDatabase ofTenant(String tenant) {
    return client(tenant).getDatabase("shop");
  }

  private static synchronized MongoClient client(String name) {
    MongoClient client = CLIENTS.get(name);
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017/?appName=" + name); // expect: ClientCacheUnbounded
      CLIENTS.put(name, client);
    }
    return client;
  }
}
