package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;

/** Closed after the commit; a failing write jumps over it. */
class BadClosedAfterCommitOnly {
  private final MongoClient client;

  BadClosedAfterCommitOnly(MongoClient client) {
    this.client = client;
  }

  void book(Document entry) {
    ClientSession session = client.startSession(); // expect: SessionNotClosed
    session.startTransaction();
    client.getDatabase("bank").getCollection("ledger").insertOne(session, entry);
    session.commitTransaction();
    session.close();
  }
}
