package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The cursor that a field shows is closed where it ends, not where an exception does. */
class BadShownInFieldOnly {
  private final MongoCollection<Document> orders;
  private MongoCursor<Document> reading;

  BadShownInFieldOnly(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  boolean isReading() {
    return reading != null;
  }

  void read() {
    MongoCursor<Document> cursor = orders.find().iterator(); // expect: CursorNotClosed
    reading = cursor;
    while (cursor.hasNext()) {
      System.out.println(cursor.next().toJson());
    }
    reading = null;
    cursor.close();
  }
}
