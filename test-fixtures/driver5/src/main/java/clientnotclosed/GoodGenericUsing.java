package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Function;
import java.util.function.Supplier;

/** A small loan pattern: using opens, lends and closes. */
public class GoodGenericUsing {
  public static void main(String[] args) {
    long orders =
        using(
            () -> MongoClients.create("mongodb://localhost:27017"),
            client -> client.getDatabase("shop").getCollection("orders").countDocuments());
    System.out.println(orders);
  }

  private static <R> R using(Supplier<MongoClient> opener, Function<MongoClient, R> work) {
    MongoClient client = opener.get();
    try {
      return work.apply(client);
    } finally {
      client.close();
    }
  }
}
