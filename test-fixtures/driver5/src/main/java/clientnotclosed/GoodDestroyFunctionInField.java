package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How to make the client and how to end it are functions, given when the source is described. */
class GoodDestroyFunctionInField {
  static class Source<C> implements AutoCloseable {
    private final C context;
    private final Consumer<? super C> destroy;

    Source(Supplier<? extends C> create, Consumer<? super C> destroy) {
      this.context = create.get();
      this.destroy = destroy;
    }

    C context() {
      return context;
    }

    @Override
    public void close() {
      destroy.accept(context);
    }
  }

  public static void main(String[] args) {
    try (Source<MongoClient> source =
        new Source<>(() -> MongoClients.create("mongodb://localhost:27017"), MongoClient::close)) {
      System.out.println(source.context().getDatabase("shop").getCollection("orders").countDocuments());
    }
  }
}
