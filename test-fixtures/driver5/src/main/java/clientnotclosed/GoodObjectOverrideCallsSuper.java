package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** One subclass forgets super.close(), but it is the other one that is made. */
class GoodObjectOverrideCallsSuper {
  static class Gateway implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    Document first() {
      return client.getDatabase("shop").getCollection("orders").find().first();
    }

    @Override
    public void close() {
      client.close();
    }
  }

  static class CountingGateway extends Gateway {
    @Override
    public void close() {
      System.out.println("closing");
      super.close();
    }
  }

  abstract static class SilentGateway extends Gateway {
    @Override
    public void close() {
      System.out.println("never made");
    }
  }

  public static void main(String[] args) {
    try (Gateway gateway = new CountingGateway()) {
      System.out.println(gateway.first());
    }
  }
}
