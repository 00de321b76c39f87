package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Each page's cursor replaces the one before in the field; close() ends the last one only. */
class BadPagedFieldOverwritten implements AutoCloseable {
  private final MongoCollection<Document> orders;
  private MongoCursor<Document> cursor;

  BadPagedFieldOverwritten(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void open(int page) {
    cursor = orders.find().skip(page * 100).iterator(); // expect: CursorNotClosed
  }

  Document next() {
    return cursor.hasNext() ? cursor.next() : null;
  }

  @Override
  public void close() {
    cursor.close();
  }

  static void print(MongoCollection<Document> orders) {
    try (BadPagedFieldOverwritten pages = new BadPagedFieldOverwritten(orders)) {
      pages.open(0);
      System.out.println(pages.next());
      pages.open(1);
      System.out.println(pages.next());
    }
  }
}
