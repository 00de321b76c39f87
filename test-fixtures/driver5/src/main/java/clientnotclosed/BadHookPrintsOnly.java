package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** The hook is there and says good bye. */
class BadHookPrintsOnly {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  public static void main(String[] args) throws InterruptedException {
    BadHookPrintsOnly service = new BadHookPrintsOnly();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("good bye " + service.shop().getName())));
    Thread.currentThread().join();
  }
}
