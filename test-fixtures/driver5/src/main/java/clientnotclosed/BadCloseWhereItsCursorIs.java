package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCursor;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.stereotype.Service;

/** The cursor goes when it is read to its end; then nobody closes the client. */
@Service
class BadCloseWhereItsCursorIs {
  private MongoClient client;
  private MongoCursor<Document> cursor;

  synchronized Document next() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
      cursor = client.getDatabase("shop").getCollection("orders").find().cursor();
    }
    if (cursor == null) {
      return null;
    }
    Document found = cursor.tryNext();
    if (found == null) {
      cursor.close();
      cursor = null;
    }
    return found;
  }

  @PreDestroy
  synchronized void shutdown() {
    if (cursor != null) {
      cursor.close();
      client.close();
    }
  }
}
