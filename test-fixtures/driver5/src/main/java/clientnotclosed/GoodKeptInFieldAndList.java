package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;

/** A field keeps the client for those who use it, a list for the hook that closes everything. */
class GoodKeptInFieldAndList {
  private static final List<AutoCloseable> RESOURCES = new ArrayList<>();
  private static MongoClient client;

  public static void main(String[] args) throws InterruptedException {
    client = MongoClients.create("mongodb://localhost:27017");
    RESOURCES.add(client);
    Runtime.getRuntime().addShutdownHook(new Thread(GoodKeptInFieldAndList::closeAll));
    System.out.println(orders());
    Thread.currentThread().join();
  }

  static long orders() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  private static void closeAll() {
    for (AutoCloseable each : RESOURCES) {
      try {
        each.close();
      } catch (Exception e) {
        System.err.println(e);
      }
    }
  }
}
