package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A wrapper that owns its client and closes it; whoever makes one can, and here does, close it. */
class GoodE5AutoCloseableWrapper implements AutoCloseable {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  long count(String collection) {
    return client.getDatabase("shop").getCollection(collection).countDocuments();
  }

  @Override
  public void close() {
    client.close();
  }

  public static void main(String[] args) {
    try (GoodE5AutoCloseableWrapper shop = new GoodE5AutoCloseableWrapper()) {
      System.out.println(shop.count("orders"));
    }
  }
}
