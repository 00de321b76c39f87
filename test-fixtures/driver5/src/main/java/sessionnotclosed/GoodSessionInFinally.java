package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;

/** try directly after startSession, close in finally, with a null check for good measure. */
class GoodSessionInFinally {
  private final MongoClient client;

  GoodSessionInFinally(MongoClient client) {
    this.client = client;
  }

  void add(Document row) {
    ClientSession session = null;
    try {
      session = client.startSession();
      client.getDatabase("shop").getCollection("rows").insertOne(session, row);
    } finally {
      if (session != null) {
        session.close();
      }
    }
  }
}
