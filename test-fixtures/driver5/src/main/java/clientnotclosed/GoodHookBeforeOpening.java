package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;

/** The hooks are there before the clients that they close: in a list, an object, an array. */
class GoodHookBeforeOpening {
  static class Parts {
    private final List<AutoCloseable> all = new ArrayList<>();

    <T extends AutoCloseable> T add(T part) {
      all.add(part);
      return part;
    }

    void stop() {
      for (AutoCloseable part : all) {
        try {
          part.close();
        } catch (Exception e) {
          System.err.println(e);
        }
      }
    }
  }

  public static void main(String[] args) {
    List<MongoClient> list = new ArrayList<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> list.forEach(MongoClient::close)));
    MongoClient first = MongoClients.create("mongodb://localhost:27017");
    list.add(first);
    Parts parts = new Parts();
    Runtime.getRuntime().addShutdownHook(new Thread(parts::stop));
    MongoClient second = parts.add(MongoClients.create("mongodb://localhost:27017"));
    MongoClient[] array = new MongoClient[1];
    Runtime.getRuntime().addShutdownHook(new Thread(() -> array[0].close()));
    array[0] = MongoClients.create("mongodb://localhost:27017");
    System.out.println(first.getDatabase("shop").getCollection("orders").countDocuments());
    System.out.println(second.getDatabase("shop").getCollection("orders").countDocuments());
    System.out.println(array[0].getDatabase("shop").getCollection("orders").countDocuments());
  }
}
