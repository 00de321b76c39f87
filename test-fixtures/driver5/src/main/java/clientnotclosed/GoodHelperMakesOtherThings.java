package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** One who uses the helper opens a client with it and closes that; the others get other things of it. */
class GoodHelperMakesOtherThings {
  private static <T> T again(Callable<T> work) {
    for (int i = 0; i < 3; i++) {
      try {
        return work.call();
      } catch (Exception e) {
        System.out.println("again: " + e.getMessage());
      }
    }
    throw new IllegalStateException("in vain");
  }

  private static <T> T timed(Supplier<T> work) {
    long start = System.nanoTime();
    T result = again(work::get);
    System.out.println(System.nanoTime() - start);
    return result;
  }

  long count() {
    try (MongoClient client = again(() -> MongoClients.create("mongodb://localhost:27017"))) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  long size() {
    try (MongoClient client = timed(() -> MongoClients.create("mongodb://localhost:27017"))) {
      return client.getDatabase("shop").getCollection("orders").estimatedDocumentCount();
    }
  }

  String greeting() {
    String name = again(() -> System.getProperty("user.name"));
    String home = timed(() -> System.getProperty("user.home"));
    return "Hello " + name + " of " + home;
  }
}
