package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The hook is a Thread class of its own that is given the client. */
public class GoodHookSubclassOfThread {
  private static final class Closer extends Thread {
    private final MongoClient client;

    Closer(MongoClient client) {
      super("mongo-closer");
      this.client = client;
    }

    @Override
    public void run() {
      client.close();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Closer(client));
    while (!Thread.currentThread().isInterrupted()) {
      client.getDatabase("shop").getCollection("carts").countDocuments();
      Thread.sleep(60_000);
    }
  }
}
