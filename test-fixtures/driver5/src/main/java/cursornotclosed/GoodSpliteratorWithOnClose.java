package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** The stream is told to close the cursor, and is itself closed. */
class GoodSpliteratorWithOnClose {
  private final MongoCollection<Document> users;

  GoodSpliteratorWithOnClose(MongoCollection<Document> users) {
    this.users = users;
  }

  Optional<Document> firstAdult() {
    MongoCursor<Document> cursor = users.find().iterator();
    Spliterator<Document> parts = Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED);
    try (Stream<Document> stream = StreamSupport.stream(parts, false).onClose(cursor::close)) {
      return stream.filter(u -> u.getInteger("age") > 17).findFirst();
    }
  }
}
