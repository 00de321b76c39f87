package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.function.Function;

/** A project's own get(String, Function) is no router: the lambda runs once, where it stands. */
class GoodOwnGetIsNoRoute {
  static <T> T get(String name, Function<String, T> reader) {
    return reader.apply(name);
  }

  public static void main(String[] args) {
    long n = get("orders", name -> {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        return client.getDatabase("shop").getCollection(name).countDocuments();
      }
    });
    System.out.println(n);
  }
}
