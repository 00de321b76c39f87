package peers;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** A session that is started, used and forgotten. */
class BadE1SessionNeverClosed {
  private final MongoClient client;

  BadE1SessionNeverClosed(MongoClient client) {
    this.client = client;
  }

  void move(Document from, Document to) {
    ClientSession session = client.startSession(); // expect: SessionNotClosed
    MongoCollection<Document> accounts = client.getDatabase("bank").getCollection("accounts");
    session.startTransaction();
    accounts.insertOne(session, from);
    accounts.insertOne(session, to);
    session.commitTransaction();
  }
}
