package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The retry leaves failed clients open, and so opens one more with each attempt. */
class BadRetryDropsFailed {
  static MongoClient connect(String uri) {
    for (int attempt = 0; attempt < 5; attempt++) {
      MongoClient client = MongoClients.create(uri); // expect: ClientInLoop, ClientNotClosed
      try {
        client.getDatabase("admin").runCommand(new Document("ping", 1));
        return client;
      } catch (RuntimeException e) {
        System.err.println("attempt " + attempt + ": " + e.getMessage());
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
