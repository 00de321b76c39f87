package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** What the map keeps for each tenant are handles of one client, which hold no connection. */
class GoodNamesOfDatabasesInMap {
  private final Map<String, MongoDatabase> databases = new ConcurrentHashMap<>();
  private final Map<String, MongoCollection<Document>> orders = new ConcurrentHashMap<>();
  private final MongoClient client;

  GoodNamesOfDatabasesInMap(MongoClient client) {
    this.client = client;
  }

  MongoCollection<Document> orders(String tenant) {
    return orders.computeIfAbsent(tenant, key -> database(key).getCollection("orders"));
  }

  private MongoDatabase database(String tenant) {
    return databases.computeIfAbsent(tenant, client::getDatabase);
  }
}
