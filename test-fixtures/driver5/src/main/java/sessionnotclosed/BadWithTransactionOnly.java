package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;

/** withTransaction commits or aborts; it does not close the session, named or not. */
class BadWithTransactionOnly {
  private final MongoClient client;

  BadWithTransactionOnly(MongoClient client) {
    this.client = client;
  }

  void named(Document entry) {
    ClientSession session = client.startSession(); // expect: SessionNotClosed
    session.withTransaction(() -> client.getDatabase("bank").getCollection("ledger").insertOne(session, entry));
  }

  Boolean anonymous() {
    return client.startSession().withTransaction(() -> true); // expect: SessionNotClosed
  }
}
