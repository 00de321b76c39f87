package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;

/** Each client goes to an owner that closes all of them; the loops have as many turns as there are servers. */
class GoodOwnerOfEach {
  enum Region { EU, US }

  static class Cluster implements AutoCloseable {
    private final List<MongoClient> clients = new ArrayList<>();

    void add(MongoClient client) {
      clients.add(client);
    }

    long orders() {
      long n = 0;
      for (MongoClient client : clients) {
        n += client.getDatabase("shop").getCollection("orders").countDocuments();
      }
      return n;
    }

    @Override
    public void close() {
      clients.forEach(MongoClient::close);
    }
  }

  public static void main(String[] args) {
    try (Cluster cluster = new Cluster()) {
      for (Region region : Region.values()) {
        cluster.add(MongoClients.create("mongodb://localhost:27017/?appName=" + region));
      }
      for (String name : new String[] {"one", "two"}) {
        MongoClient client = MongoClients.create("mongodb://localhost:27017/?appName=" + name);
        cluster.add(client);
      }
      System.out.println(cluster.orders());
    }
  }
}
