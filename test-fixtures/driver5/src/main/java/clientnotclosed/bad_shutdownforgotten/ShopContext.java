package clientnotclosed.bad_shutdownforgotten;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** Knows how to close its client; nobody in the application calls close(). */
public class ShopContext {
  private static final ShopContext INSTANCE = new ShopContext(); // expect: ClientNotClosed
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  public static ShopContext get() {
    return INSTANCE;
  }

  public MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  public void close() {
    client.close();
  }
}
