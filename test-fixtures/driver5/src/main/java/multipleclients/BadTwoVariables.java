package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Two variables of one method hold a client each, at the same time. */
final class BadTwoVariables {
  private BadTwoVariables() {}

  public static void main(String[] args) {
    try (MongoClient from = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=20");
        MongoClient to =
            MongoClients.create("mongodb://localhost:27017/?maxPoolSize=20")) { // expect: MultipleClients
      long orders = from.getDatabase("shop").getCollection("orders").countDocuments();
      to.getDatabase("archive").createCollection("orders" + orders);
    }
  }
}
