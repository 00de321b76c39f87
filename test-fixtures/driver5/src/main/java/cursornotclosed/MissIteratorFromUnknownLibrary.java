package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.Iterator;
import org.bson.Document;

/** The iterable goes through a library that nobody can see; what comes back may be a cursor. */
class MissIteratorFromUnknownLibrary {
  private final MongoCollection<Document> rows;

  MissIteratorFromUnknownLibrary(MongoCollection<Document> rows) {
    this.rows = rows;
  }

  Document first() {
    Iterator<Document> it = com.google.common.collect.Iterables.filter(rows.find(), r -> !r.isEmpty()).iterator(); // miss: CursorNotClosed the iterator of the library wraps a cursor
    return it.hasNext() ? it.next() : null;
  }
}
