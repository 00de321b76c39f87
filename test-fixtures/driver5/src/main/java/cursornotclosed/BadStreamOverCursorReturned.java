package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** The stream over the cursor has no onClose: closing it, as the caller does, leaves the cursor open. */
class BadStreamOverCursorReturned {
  private final MongoCollection<Document> orders;

  BadStreamOverCursorReturned(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  Stream<Document> stream() {
    MongoCursor<Document> cursor = orders.find().iterator(); // expect: CursorNotClosed
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, 0), false);
  }

  Optional<Document> first() {
    try (Stream<Document> stream = stream()) {
      return stream.findFirst();
    }
  }
}
