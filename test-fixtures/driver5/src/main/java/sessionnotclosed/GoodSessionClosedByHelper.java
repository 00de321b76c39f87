package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;

/** The helper ends the transaction as it must and closes the session. */
class GoodSessionClosedByHelper {
  private final MongoClient client;

  GoodSessionClosedByHelper(MongoClient client) {
    this.client = client;
  }

  void add(Document row) {
    boolean ok = false;
    ClientSession session = client.startSession();
    try {
      session.startTransaction();
      client.getDatabase("shop").getCollection("rows").insertOne(session, row);
      ok = true;
    } finally {
      end(session, ok);
    }
  }

  private static void end(ClientSession session, boolean ok) {
    try {
      if (ok) {
        session.commitTransaction();
      } else if (session.hasActiveTransaction()) {
        session.abortTransaction();
      }
    } finally {
      session.close();
    }
  }
}
