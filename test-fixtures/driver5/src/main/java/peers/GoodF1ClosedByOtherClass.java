package peers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The finally hands the cursor to a helper in another class, which closes it. */
class GoodF1ClosedByOtherClass {
  private final MongoCollection<Document> orders;

  GoodF1ClosedByOtherClass(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  List<Document> page(int size) {
    List<Document> page = new ArrayList<>();
    MongoCursor<Document> cursor = orders.find().iterator();
    try {
      while (cursor.hasNext() && page.size() < size) {
        page.add(cursor.next());
      }
    } finally {
      F1Cursors.quietly(cursor);
    }
    return page;
  }
}

final class F1Cursors {
  private F1Cursors() {}

  static void quietly(MongoCursor<?> cursor) {
    if (cursor != null) {
      cursor.close();
    }
  }
}
