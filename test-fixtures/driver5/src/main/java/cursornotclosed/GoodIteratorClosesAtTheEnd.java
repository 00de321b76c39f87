package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Iterator;
import org.bson.Document;

/** An iterator of the project that closes its cursor when it has run dry, and when its user closes it earlier. */
class GoodIteratorClosesAtTheEnd implements Iterator<Document>, AutoCloseable {
  private final MongoCursor<Document> cursor;

  GoodIteratorClosesAtTheEnd(MongoCollection<Document> orders) {
    cursor = orders.find().iterator();
  }

  @Override
  public boolean hasNext() {
    boolean more = cursor.hasNext();
    if (!more) {
      cursor.close();
    }
    return more;
  }

  @Override
  public Document next() {
    return cursor.next();
  }

  @Override
  public void close() {
    cursor.close();
  }

  static Document first(MongoCollection<Document> orders) {
    try (GoodIteratorClosesAtTheEnd rows = new GoodIteratorClosesAtTheEnd(orders)) {
      return rows.hasNext() ? rows.next() : null;
    }
  }
}
