package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;

/** Each configured cluster keeps a client of its own; the loop only tells it to connect. */
class GoodForEachElementsOwnClient {
  static class Cluster implements AutoCloseable {
    private final String uri;
    private MongoClient client;

    Cluster(String uri) {
      this.uri = uri;
    }

    void connect() {
      if (client == null) {
        client = MongoClients.create(uri);
      }
    }

    @Override
    public void close() {
      if (client != null) {
        client.close();
      }
    }
  }

  public static void main(String[] args) {
    List<Cluster> clusters = List.of(new Cluster("mongodb://localhost:27017"), new Cluster("mongodb://localhost:27017/?appName=b"));
    clusters.forEach(Cluster::connect);
    clusters.forEach(Cluster::close);
  }
}
