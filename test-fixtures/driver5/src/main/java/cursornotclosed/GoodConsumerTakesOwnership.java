package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.io.PrintWriter;
import org.bson.Document;

/** The cursor is handed to an object whose run() closes it; the object is run right away. */
class GoodConsumerTakesOwnership {
  private final MongoCollection<Document> orders;

  GoodConsumerTakesOwnership(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  void export(PrintWriter out) {
    new Export(orders.find().iterator(), out).run();
  }

  static final class Export {
    private final MongoCursor<Document> cursor;
    private final PrintWriter out;

    Export(MongoCursor<Document> cursor, PrintWriter out) {
      this.cursor = cursor;
      this.out = out;
    }

    void run() {
      try {
        while (cursor.hasNext()) {
          out.println(cursor.next().toJson());
        }
      } finally {
        cursor.close();
      }
    }
  }
}
