package clientnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Cursor, session and client in one varargs call, in the order in which they have to go. */
class GoodVarargsWithCursor {
  Document first(String uri) {
    MongoClient client = null;
    ClientSession session = null;
    MongoCursor<Document> cursor = null;
    try {
      client = MongoClients.create(uri);
      session = client.startSession();
      cursor = client.getDatabase("shop").getCollection("orders").find(session).iterator();
      return cursor.hasNext() ? cursor.next() : null;
    } finally {
      closeAll(cursor, session, client);
    }
  }

  private static void closeAll(AutoCloseable... all) {
    for (AutoCloseable each : all) {
      try {
        if (each != null) {
          each.close();
        }
      } catch (Exception e) {
        System.err.println(e.getMessage());
      }
    }
  }
}
