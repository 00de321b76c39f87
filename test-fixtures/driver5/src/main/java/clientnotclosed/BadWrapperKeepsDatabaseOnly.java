package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** The client is given to an object that keeps a session and a database of it, and not the client. */
class BadWrapperKeepsDatabaseOnly {
  static Unit begin(String uri) {
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    return new Unit(client);
  }

  static final class Unit implements AutoCloseable {
    private final MongoDatabase database;

    Unit(MongoClient client) {
      database = client.getDatabase("shop");
    }

    long orders() {
      return database.getCollection("orders").countDocuments();
    }

    @Override
    public void close() {
      System.out.println("closed " + database.getName());
    }
  }
}
