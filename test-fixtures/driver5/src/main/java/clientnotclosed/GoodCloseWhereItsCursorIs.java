package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCursor;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.stereotype.Service;

/** Client and cursor come and go together: where there is no cursor there is no client. */
@Service
class GoodCloseWhereItsCursorIs {
  private MongoClient client;
  private MongoCursor<Document> cursor;

  synchronized Document next() {
    if (cursor == null) {
      client = MongoClients.create("mongodb://localhost:27017");
      try {
        cursor = client.getDatabase("shop").getCollection("orders").find().cursor();
      } catch (RuntimeException e) {
        client.close();
        client = null;
        throw e;
      }
    }
    return cursor.tryNext();
  }

  @PreDestroy
  synchronized void shutdown() {
    if (cursor != null) {
      try {
        cursor.close();
      } finally {
        cursor = null;
        client.close();
        client = null;
      }
    }
  }
}
