package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The field's cursor is closed before the next page takes its place. */
class GoodPagedFieldClosedFirst implements AutoCloseable {
  private final MongoCollection<Document> orders;
  private MongoCursor<Document> cursor;

  GoodPagedFieldClosedFirst(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void open(int page) {
    close();
    cursor = orders.find().skip(page * 100).iterator();
  }

  Document next() {
    return cursor.hasNext() ? cursor.next() : null;
  }

  @Override
  public void close() {
    if (cursor != null) {
      cursor.close();
      cursor = null;
    }
  }

  static void print(MongoCollection<Document> orders) {
    try (GoodPagedFieldClosedFirst pages = new GoodPagedFieldClosedFirst(orders)) {
      pages.open(0);
      System.out.println(pages.next());
      pages.open(1);
      System.out.println(pages.next());
    }
  }
}
