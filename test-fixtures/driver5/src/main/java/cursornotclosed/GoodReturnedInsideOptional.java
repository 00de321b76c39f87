package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import org.bson.Document;

/** What leaves the try is a document in an Optional; the cursor it came from is closed. */
public class GoodReturnedInsideOptional {
  static Optional<Document> onlyOne(MongoCollection<Document> users, String mail) {
    try (MongoCursor<Document> cursor = users.find(Filters.eq("mail", mail)).limit(2).cursor()) {
      if (!cursor.hasNext()) {
        return Optional.empty();
      }
      Document user = cursor.next();
      if (cursor.hasNext()) {
        throw new IllegalStateException("two users with " + mail);
      }
      return Optional.of(user);
    }
  }
}
