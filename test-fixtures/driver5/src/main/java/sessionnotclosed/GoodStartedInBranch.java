package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.List;
import org.bson.Document;

/** The session is started in the branch that needs it, and ends there. */
class GoodStartedInBranch {
  private final MongoClient client;

  GoodStartedInBranch(MongoClient client) {
    this.client = client;
  }

  void book(List<Document> entries) {
    if (!entries.isEmpty()) {
      try (ClientSession session = client.startSession()) {
        client.getDatabase("bank").getCollection("ledger").insertMany(session, entries);
      }
    }
  }
}
