package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** Each constant has a client; who closes them all asks the enum, and writes no type. */
public class GoodEnumConstantsInVar {
  private enum Cluster {
    LIVE("live"),
    ARCHIVE("archive");

    private final MongoClient client;

    Cluster(String name) {
      client = MongoClients.create("mongodb://localhost:27017/?appName=" + name);
    }

    MongoDatabase shop() {
      return client.getDatabase("shop");
    }
  }

  public static void main(String[] args) {
    try {
      var cluster = Cluster.valueOf("LIVE");
      System.out.println(cluster.shop().getCollection("orders").countDocuments());
    } finally {
      for (var each : Cluster.values()) {
        each.client.close();
      }
    }
  }
}
