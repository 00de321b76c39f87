package shutdownhookskipped;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The hook that never runs is the driver's own close. */
class BadHaltClosedByReference {
  private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=5");

  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(CLIENT::close, "close"));
    if (CLIENT.getDatabase("shop").getCollection("jobs").countDocuments() == 0) {
      Runtime.getRuntime().halt(1); // expect: ShutdownHookSkipped
    }
  }
}
