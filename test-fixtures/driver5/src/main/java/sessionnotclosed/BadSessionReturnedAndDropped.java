package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;

/** The caller commits what begin() returned and leaves it at that. */
class BadSessionReturnedAndDropped {
  private final MongoClient client;

  BadSessionReturnedAndDropped(MongoClient client) {
    this.client = client;
  }

  ClientSession begin() {
    ClientSession session = client.startSession();
    session.startTransaction();
    return session;
  }

  void book(Document entry) {
    ClientSession session = begin(); // expect: SessionNotClosed
    client.getDatabase("bank").getCollection("ledger").insertOne(session, entry);
    session.commitTransaction();
  }
}
