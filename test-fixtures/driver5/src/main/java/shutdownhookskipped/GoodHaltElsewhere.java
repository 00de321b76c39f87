package shutdownhookskipped;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The client is closed before, and nothing is closed at shutdown. */
class GoodHaltElsewhere {
  public static void main(String[] args) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=5")) {
      System.out.println(client.getDatabase("shop").getCollection("jobs").countDocuments());
    }
    Runtime.getRuntime().halt(0);
  }
}
