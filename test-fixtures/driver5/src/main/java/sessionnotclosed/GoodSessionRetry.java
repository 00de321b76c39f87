package sessionnotclosed;

import com.mongodb.MongoCommandException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;

/** A session per attempt, each in its own try-with-resources. */
class GoodSessionRetry {
  private final MongoClient client;

  GoodSessionRetry(MongoClient client) {
    this.client = client;
  }

  boolean book(Document entry) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try (ClientSession session = client.startSession()) {
        session.startTransaction();
        client.getDatabase("bank").getCollection("ledger").insertOne(session, entry);
        session.commitTransaction();
        return true;
      } catch (MongoCommandException e) {
        System.err.println("attempt " + attempt + " failed");
      }
    }
    return false;
  }
}
