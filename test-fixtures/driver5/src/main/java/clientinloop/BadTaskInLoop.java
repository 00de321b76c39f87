package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.concurrent.ExecutorService;

/** Tasks submitted by a loop: written before it, as an anonymous class in it, as a class of their own. */
class BadTaskInLoop {
  void writtenBefore(ExecutorService workers, int times) {
    Runnable job =
        () -> {
          try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
            client.getDatabase("shop").getCollection("orders").countDocuments();
          }
        };
    for (int i = 0; i < times; i++) {
      workers.submit(job); // expect: ClientInLoop
    }
  }

  void anonymous(ExecutorService workers, List<String> names) {
    for (String name : names) {
      workers.execute(
          new Runnable() {
            @Override
            public void run() {
              try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientInLoop
                client.getDatabase("shop").getCollection(name).countDocuments();
              }
            }
          });
    }
  }

  void named(ExecutorService workers, List<String> names) {
    for (String name : names) {
      workers.execute(new Count(name)); // expect: ClientInLoop
    }
  }

  record Count(String name) implements Runnable {
    @Override
    public void run() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.getDatabase("shop").getCollection(name).countDocuments();
      }
    }
  }
}
