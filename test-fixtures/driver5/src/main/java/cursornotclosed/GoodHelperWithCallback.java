package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.function.Function;
import org.bson.Document;

/** The helper opens and closes; the callback gets the cursor for a while. */
class GoodHelperWithCallback {
  private final MongoCollection<Document> orders;

  GoodHelperWithCallback(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  <T> T read(Function<MongoCursor<Document>, T> reader) {
    try (MongoCursor<Document> cursor = orders.find().iterator()) {
      return reader.apply(cursor);
    }
  }

  Document second() {
    return read(cursor -> {
      cursor.next();
      return cursor.hasNext() ? cursor.next() : null;
    });
  }
}
