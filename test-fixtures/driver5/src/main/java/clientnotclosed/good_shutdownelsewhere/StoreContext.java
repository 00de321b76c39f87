package clientnotclosed.good_shutdownelsewhere;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** The same context. */
public class StoreContext {
  private static final StoreContext INSTANCE = new StoreContext();
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  public static StoreContext get() {
    return INSTANCE;
  }

  public MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  public void close() {
    client.close();
  }
}
