package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** map(..) of an iterable changes nothing: the mapped iterator is a cursor too. */
public class BadMappedIterator {
  private final MongoCollection<Document> users;

  public BadMappedIterator(MongoCollection<Document> users) {
    this.users = users;
  }

  public String firstName() {
    MongoCursor<String> names = users.find().map(u -> u.getString("name")).iterator(); // expect: CursorNotClosed
    return names.hasNext() ? names.next() : null;
  }
}
