package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A builder keeps both functions; what it builds opens, works and ends. */
class GoodDestroyFunctionOfBuilder {
  static class Job {
    private Supplier<MongoClient> create;
    private Consumer<MongoClient> destroy = client -> {};

    Job create(Supplier<MongoClient> function) {
      create = function;
      return this;
    }

    Job destroy(Consumer<MongoClient> function) {
      destroy = function;
      return this;
    }

    <T> T run(Function<MongoClient, T> work) {
      MongoClient client = create.get();
      try {
        return work.apply(client);
      } finally {
        destroy.accept(client);
      }
    }
  }

  public static void main(String[] args) {
    long orders =
        new Job()
            .create(() -> MongoClients.create("mongodb://localhost:27017"))
            .destroy(MongoClient::close)
            .run(client -> client.getDatabase("shop").getCollection("orders").countDocuments());
    System.out.println(orders);
  }
}
