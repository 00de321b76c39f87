package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** Closing a stream over a spliterator closes nothing: no onClose leads to the cursor. */
class BadSpliteratorStream {
  private final MongoCollection<Document> users;

  BadSpliteratorStream(MongoCollection<Document> users) {
    this.users = users;
  }

  Optional<Document> firstAdult() {
    try (Stream<Document> stream = StreamSupport.stream(users.find().spliterator(), false)) { // expect: CursorNotClosed
      return stream.filter(u -> u.getInteger("age") > 17).findFirst();
    }
  }
}
