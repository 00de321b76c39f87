package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The function that would end the client is kept, and nothing ever calls it. */
class BadDestroyFunctionNotCalled {
  static class Source<C> {
    private final C context;
    private final Consumer<? super C> destroy;

    Source(Supplier<? extends C> create, Consumer<? super C> destroy) {
      this.context = create.get();
      this.destroy = destroy;
    }

    C context() {
      return context;
    }

    boolean ends() {
      return destroy != null;
    }
  }

  public static void main(String[] args) {
    Source<MongoClient> source =
        new Source<>(() -> MongoClients.create("mongodb://localhost:27017"), MongoClient::close); // expect: ClientNotClosed
    System.out.println(source.context().getDatabase("shop").getCollection("orders").countDocuments());
  }
}
