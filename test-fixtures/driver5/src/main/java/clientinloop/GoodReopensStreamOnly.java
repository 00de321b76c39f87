package clientinloop;

import com.mongodb.MongoException;
import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import org.bson.Document;

/** What the endless loop opens again after an error is the change stream; the client stands before it. */
class GoodReopensStreamOnly implements Runnable {
  @Override
  public void run() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      ChangeStreamIterable<Document> changes = client.getDatabase("shop").getCollection("orders").watch();
      while (!Thread.currentThread().isInterrupted()) {
        try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor = changes.cursor()) {
          while (cursor.hasNext()) {
            System.out.println(cursor.next().getFullDocument());
          }
        } catch (MongoException e) {
          System.err.println("change stream ended: " + e);
          return;
        }
      }
    }
  }
}
