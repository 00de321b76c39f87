package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** A retry loop that leaves once it has a client, and closes each one that failed. */
class GoodRetryUntilConnected {
  static MongoClient connect(String uri) {
    for (int attempt = 0; attempt < 5; attempt++) {
      MongoClient client = MongoClients.create(uri);
      try {
        client.getDatabase("admin").runCommand(new Document("ping", 1));
        return client;
      } catch (RuntimeException e) {
        client.close();
      }
    }
    throw new IllegalStateException("no database at " + uri);
  }

  public static void main(String[] args) {
    try (MongoClient client = connect("mongodb://localhost:27017")) {
      System.out.println(client.getDatabase("shop").getCollection("orders").countDocuments());
    }
  }
}
