package shutdownhookskipped;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The exit waits for the hook, and the hook for the exit. */
class BadExitInHook {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=5");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      client.close();
      System.exit(0); // expect: ShutdownHookSkipped
    }));
    if (client.getDatabase("shop").getCollection("jobs").countDocuments() == 0) {
      System.out.println("nothing to do");
    }
  }
}
