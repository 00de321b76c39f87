package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;

/** A life cycle of the project's own: main starts the parts, and the hook stops them. */
class GoodProjectLifecycle {
  interface Part {
    void start();

    void stop();
  }

  static final class MongoPart implements Part {
    private MongoClient client;

    @Override
    public void start() {
      client = MongoClients.create("mongodb://localhost:27017");
    }

    @Override
    public void stop() {
      if (client != null) {
        client.close();
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    List<Part> parts = List.of(new MongoPart());
    parts.forEach(Part::start);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> parts.forEach(Part::stop)));
    Thread.currentThread().join();
  }
}
