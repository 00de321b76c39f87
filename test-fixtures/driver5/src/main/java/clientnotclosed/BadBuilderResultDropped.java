package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The built object could close the client; nobody asks it to. */
class BadBuilderResultDropped {
  static long orders(String uri) {
    Depot depot = new DepotBuilder().client(MongoClients.create(uri)).build(); // expect: ClientNotClosed
    return depot.client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  static final class DepotBuilder {
    private MongoClient client;

    DepotBuilder client(MongoClient client) {
      this.client = client;
      return this;
    }

    Depot build() {
      return new Depot(client);
    }
  }

  static final class Depot implements AutoCloseable {
    final MongoClient client;

    Depot(MongoClient client) {
      this.client = client;
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
