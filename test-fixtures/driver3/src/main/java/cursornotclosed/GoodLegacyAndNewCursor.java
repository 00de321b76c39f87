package cursornotclosed;

import com.mongodb.BasicDBObject;
import com.mongodb.DBCollection;
import com.mongodb.DBCursor;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** A migration reads the old API and checks with the new one: both cursors stand in one try. */
public class GoodLegacyAndNewCursor {
  static boolean same(DBCollection before, MongoCollection<Document> after) {
    try (DBCursor old = before.find().sort(new BasicDBObject("_id", 1));
        MongoCursor<Document> copy = after.find().sort(new Document("_id", 1)).iterator()) {
      while (old.hasNext() && copy.hasNext()) {
        Object left = old.next().get("_id");
        if (!left.equals(copy.next().get("_id"))) {
          return false;
        }
      }
      return old.hasNext() == copy.hasNext();
    }
  }
}
