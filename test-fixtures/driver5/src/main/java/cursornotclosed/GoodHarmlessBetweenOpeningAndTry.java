package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import org.bson.Document;

/** Between the opening and the try there is nothing that can throw: a log line and a new list. */
class GoodHarmlessBetweenOpeningAndTry {
  private static final Logger LOG = Logger.getLogger("users");
  private final MongoCollection<Document> users;

  GoodHarmlessBetweenOpeningAndTry(MongoCollection<Document> users) {
    this.users = users;
  }

  List<String> logins() {
    MongoCursor<Document> cursor = users.find().iterator();
    LOG.fine("reading users");
    List<String> logins = new ArrayList<>();
    try {
      while (cursor.hasNext()) {
        logins.add(cursor.next().getString("login"));
      }
    } finally {
      cursor.close();
    }
    return logins;
  }
}
