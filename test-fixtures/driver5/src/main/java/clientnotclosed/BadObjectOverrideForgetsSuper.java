package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The variable's type closes its client, the class of the object overrides that without it. */
class BadObjectOverrideForgetsSuper {
  static class Gateway implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

    Document first() {
      return client.getDatabase("shop").getCollection("orders").find().first();
    }

    @Override
    public void close() {
      client.close();
    }
  }

  static class CountingGateway extends Gateway {
    private int reads;

    @Override
    Document first() {
      reads++;
      return super.first();
    }

    @Override
    public void close() {
      System.out.println(reads + " reads");
    }
  }

  public static void main(String[] args) {
    try (Gateway gateway = new CountingGateway()) {
      System.out.println(gateway.first());
    }
  }
}
