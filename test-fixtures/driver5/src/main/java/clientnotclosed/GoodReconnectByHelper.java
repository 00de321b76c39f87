package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The method that connects runs again only where nothing is open: after a close, or where a flag says so. */
class GoodReconnectByHelper implements AutoCloseable {
  private MongoClient client;
  private boolean connected;

  GoodReconnectByHelper(String uri) {
    connect(uri);
  }

  private void connect(String uri) {
    client = MongoClients.create(uri);
    connected = true;
  }

  void moveTo(String uri) {
    close();
    connect(uri);
  }

  void wake(String uri) {
    if (!connected) {
      connect(uri);
    }
  }

  long orders() {
    return client.getDatabase("shop").getCollection("orders").countDocuments(new Document());
  }

  @Override
  public void close() {
    connected = false;
    client.close();
  }

  static long both(String before, String after) {
    try (GoodReconnectByHelper store = new GoodReconnectByHelper(before)) {
      store.wake(before);
      long orders = store.orders();
      store.moveTo(after);
      return orders + store.orders();
    }
  }
}
