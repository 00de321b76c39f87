package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A client that comes in through the constructor is closed by whoever opened it, here main. */
class GoodCallerSupplied {
  private final MongoClient client;

  GoodCallerSupplied(MongoClient client) {
    this.client = client;
  }

  long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  public static void main(String[] args) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      System.out.println(new GoodCallerSupplied(client).count());
    }
  }
}
