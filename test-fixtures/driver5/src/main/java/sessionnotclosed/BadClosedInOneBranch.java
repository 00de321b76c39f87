package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** The session ends when the entry is new, and stays when it is there. */
class BadClosedInOneBranch {
  private final MongoClient client;

  BadClosedInOneBranch(MongoClient client) {
    this.client = client;
  }

  void book(Document entry) {
    MongoCollection<Document> ledger = client.getDatabase("bank").getCollection("ledger");
    ClientSession session = client.startSession(); // expect: SessionNotClosed
    boolean known = ledger.find(session, entry).first() != null;
    if (!known) {
      try {
        ledger.insertOne(session, entry);
      } finally {
        session.close();
      }
    }
  }
}
