package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** One constructor borrows a client, the other opens one: close() knows which it was. */
class GoodOwnedFlag implements AutoCloseable {
  private final MongoClient client;
  private final boolean owned;

  GoodOwnedFlag(MongoClient client) {
    this(client, false);
  }

  GoodOwnedFlag(String uri) {
    this(MongoClients.create(uri), true);
  }

  private GoodOwnedFlag(MongoClient client, boolean owned) {
    this.client = client;
    this.owned = owned;
  }

  @Override
  public void close() {
    if (owned) {
      client.close();
    }
  }

  public static void main(String[] args) {
    try (GoodOwnedFlag store = new GoodOwnedFlag("mongodb://localhost:27017")) {
      System.out.println(store.client.getDatabase("shop").getName());
    }
  }
}
