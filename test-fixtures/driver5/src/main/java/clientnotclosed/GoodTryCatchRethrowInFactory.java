package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The factory pings before it returns, and cleans up when the ping fails. */
class GoodTryCatchRethrowInFactory {
  static MongoClient connected(String uri) {
    MongoClient client = MongoClients.create(uri);
    boolean ok = false;
    try {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
      ok = true;
      return client;
    } finally {
      if (!ok) {
        client.close();
      }
    }
  }

  static long count(String uri) {
    try (MongoClient client = connected(uri)) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
