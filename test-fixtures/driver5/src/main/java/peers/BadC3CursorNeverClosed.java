package peers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A named cursor, drained by hand and never closed: an exception in the loop leaves it open on the server. */
class BadC3CursorNeverClosed {
  private final MongoCollection<Document> orders;

  BadC3CursorNeverClosed(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    MongoCursor<Document> cursor = orders.find().iterator(); // expect: CursorNotClosed
    while (cursor.hasNext()) {
      names.add(cursor.next().getString("name"));
    }
    return names;
  }
}
