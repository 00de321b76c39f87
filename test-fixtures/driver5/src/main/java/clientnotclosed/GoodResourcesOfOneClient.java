package clientnotclosed;

import com.mongodb.client.MongoClients;
import org.bson.Document;

/** Client, session and cursor in one header. */
class GoodResourcesOfOneClient {
  Document first(String uri) {
    try (var client = MongoClients.create(uri);
        var session = client.startSession();
        var cursor = client.getDatabase("shop").getCollection("orders").find(session).cursor()) {
      return cursor.tryNext();
    }
  }
}
