package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A command-line main that runs to its end without closing: the process ends soon after, so this is a warning. */
class BadMainRunsToItsEnd {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    System.out.println(client.getDatabase("shop").getCollection("orders").countDocuments());
  }
}
