package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;

/** The hooks close what is in another list, and count what is in this one. */
class BadHookForAnotherList {
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
    List<MongoClient> other = new ArrayList<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> other.forEach(MongoClient::close)));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(list.size())));
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    list.add(client);
    new Parts().stop();
    System.out.println(client.getDatabase("shop").getCollection("orders").countDocuments());
  }
}
