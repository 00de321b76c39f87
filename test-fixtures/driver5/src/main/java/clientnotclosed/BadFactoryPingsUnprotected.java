package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The factory pings before it returns: when the ping fails, the caller never gets anything to close. */
class BadFactoryPingsUnprotected {
  static MongoClient connected(String uri) {
    MongoClient client = MongoClients.create(uri); // expect: ClientNotClosed
    client.getDatabase("admin").runCommand(new Document("ping", 1));
    return client;
  }

  static long count(String uri) {
    try (MongoClient client = connected(uri)) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
