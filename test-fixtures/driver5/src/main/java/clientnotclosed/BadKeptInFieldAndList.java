package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;

/** The list is there to be closed, but the hook only clears it. */
class BadKeptInFieldAndList {
  private static final List<AutoCloseable> RESOURCES = new ArrayList<>();
  private static MongoClient client;

  public static void main(String[] args) throws InterruptedException {
    client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    RESOURCES.add(client);
    Runtime.getRuntime().addShutdownHook(new Thread(RESOURCES::clear));
    System.out.println(client.getDatabase("shop").getCollection("orders").countDocuments());
    Thread.currentThread().join();
  }
}
