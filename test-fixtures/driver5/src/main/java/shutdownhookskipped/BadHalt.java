package shutdownhookskipped;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The hook never runs. */
class BadHalt {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=5");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      client.close();
    }));
    if (client.getDatabase("shop").getCollection("jobs").countDocuments() == 0) {
      Runtime.getRuntime().halt(1); // expect: ShutdownHookSkipped
    }
  }
}
