package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.function.Supplier;
import org.bson.Document;

/** The method reference opens nothing: the supplier's user does, in its try. */
public class GoodSuppliedCursor {
  static boolean differ(MongoCollection<Document> left, MongoCollection<Document> right) {
    return size(left.find()::iterator) != size(right.find()::iterator);
  }

  private static int size(Supplier<MongoCursor<Document>> opener) {
    int size = 0;
    try (MongoCursor<Document> cursor = opener.get()) {
      while (cursor.hasNext()) {
        size += cursor.next().size();
      }
    }
    return size;
  }
}
