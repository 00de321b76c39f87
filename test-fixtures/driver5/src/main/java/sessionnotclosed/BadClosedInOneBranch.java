package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.List;
import org.bson.Document;

/** The session ends when there was something to book, and stays when there was nothing. */
class BadClosedInOneBranch {
  private final MongoClient client;

  BadClosedInOneBranch(MongoClient client) {
    this.client = client;
  }

  void book(List<Document> entries) {
    ClientSession session = client.startSession(); // expect: SessionNotClosed
    if (!entries.isEmpty()) {
      try {
        client.getDatabase("bank").getCollection("ledger").insertMany(session, entries);
      } finally {
        session.close();
      }
    }
  }
}
