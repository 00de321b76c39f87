package shutdownhookskipped;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** An exit runs the hooks. */
class GoodExit {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=5");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      client.close();
    }));
    if (client.getDatabase("shop").getCollection("jobs").countDocuments() == 0) {
      System.exit(1);
    }
  }
}
