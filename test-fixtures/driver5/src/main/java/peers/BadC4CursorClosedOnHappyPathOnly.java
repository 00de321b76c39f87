package peers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** close() stands at the end of the method, so a price that is no number leaves the cursor open. */
class BadC4CursorClosedOnHappyPathOnly {
  private final MongoCollection<Document> items;

  BadC4CursorClosedOnHappyPathOnly(MongoCollection<Document> items) {
    this.items = items;
  }

  int total() {
    int total = 0;
    MongoCursor<Document> cursor = items.find().iterator(); // expect: CursorNotClosed
    while (cursor.hasNext()) {
      total += Integer.parseInt(cursor.next().getString("price"));
    }
    cursor.close();
    return total;
  }
}
