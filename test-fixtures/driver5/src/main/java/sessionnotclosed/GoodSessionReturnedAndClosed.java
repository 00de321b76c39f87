package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;

/** begin() hands the running session to its caller, who ends it in finally. */
class GoodSessionReturnedAndClosed {
  private final MongoClient client;

  GoodSessionReturnedAndClosed(MongoClient client) {
    this.client = client;
  }

  ClientSession begin() {
    ClientSession session = client.startSession();
    session.startTransaction();
    return session;
  }

  void book(Document entry) {
    ClientSession session = begin();
    try {
      client.getDatabase("bank").getCollection("ledger").insertOne(session, entry);
      session.commitTransaction();
    } finally {
      session.close();
    }
  }
}
