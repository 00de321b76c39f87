package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** withTransaction ends the transaction and the try ends the session. */
public class GoodSessionOfSyncClient {
  private final MongoClient client;

  GoodSessionOfSyncClient(MongoClient client) {
    this.client = client;
  }

  boolean book(String seat, String passenger) {
    MongoCollection<Document> seats = client.getDatabase("air").getCollection("seats");
    try (ClientSession session = client.startSession()) {
      return session.withTransaction(
          () -> {
            Document free = new Document("_id", seat).append("passenger", null);
            Document taken = new Document("$set", new Document("passenger", passenger));
            return seats.updateOne(session, free, taken).getModifiedCount() == 1;
          });
    }
  }
}
