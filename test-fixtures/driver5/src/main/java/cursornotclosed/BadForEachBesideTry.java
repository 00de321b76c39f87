package cursornotclosed;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** The resource of the try is closed; the enhanced for opens a second cursor of its own and leaves it. */
class BadForEachBesideTry {
  private final MongoCollection<Document> users;

  BadForEachBesideTry(MongoCollection<Document> users) {
    this.users = users;
  }

  Document firstAdmin() {
    FindIterable<Document> found = users.find(Filters.eq("role", "admin"));
    try (MongoCursor<Document> cursor = found.iterator()) {
      for (Document user : found) { // expect: CursorNotClosed
        if (user.getBoolean("active", true)) {
          return user;
        }
      }
      return null;
    }
  }
}
