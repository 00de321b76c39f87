package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;

/** The key is a parameter, and each of the two callers has its constant for it. */
class GoodKeysOfCallers {
  private static final Map<String, MongoClient> CLIENTS = new HashMap<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> CLIENTS.values().forEach(MongoClient::close)));
  }

  static MongoDatabase orders() {
    return client("orders").getDatabase("shop");
  }

  static MongoDatabase audit() {
    return client("audit").getDatabase("log");
  }

  private static synchronized MongoClient client(String name) {
    MongoClient client = CLIENTS.get(name);
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017/?appName=" + name);
      CLIENTS.put(name, client);
    }
    return client;
  }
}
