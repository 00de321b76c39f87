package cursornotclosed;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.io.PrintWriter;
import java.util.logging.Logger;
import org.bson.Document;

/** The catch turns the exception into a log line and an open cursor. */
class BadCatchDoesNotClose {
  private static final Logger LOG = Logger.getLogger("users");
  private final MongoCollection<Document> users;

  BadCatchDoesNotClose(MongoCollection<Document> users) {
    this.users = users;
  }

  void export(PrintWriter out) {
    MongoCursor<Document> cursor = users.find().iterator(); // expect: CursorNotClosed
    try {
      while (cursor.hasNext()) {
        out.println(cursor.next().getString("login"));
      }
      cursor.close();
    } catch (MongoException e) {
      LOG.warning("export stopped: " + e.getMessage());
    }
  }
}
