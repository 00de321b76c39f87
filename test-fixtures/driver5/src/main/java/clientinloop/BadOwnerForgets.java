package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;

/** The owner takes each client and closes none. */
class BadOwnerForgets {
  static class Cluster {
    private final List<MongoClient> clients = new ArrayList<>();

    void add(MongoClient client) {
      clients.add(client);
    }

    int size() {
      return clients.size();
    }
  }

  public static void main(String[] args) {
    Cluster cluster = new Cluster();
    for (String name : new String[] {"one", "two"}) {
      cluster.add(MongoClients.create("mongodb://localhost:27017/?appName=" + name)); // expect: ClientInLoop, ClientNotClosed
    }
    System.out.println(cluster.size());
  }
}
