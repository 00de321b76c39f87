package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The cursor moves into an object that has no way to close it. */
class BadWrapperWithoutClose {
  private final MongoCollection<Document> users;

  BadWrapperWithoutClose(MongoCollection<Document> users) {
    this.users = users;
  }

  Page page() {
    return new Page(users.find().iterator()); // expect: CursorNotClosed
  }

  /** Who asks for the first page could not close it either: only the opening is named. */
  Page firstPage() {
    return page();
  }

  static final class Page {
    private final MongoCursor<Document> cursor;

    Page(MongoCursor<Document> cursor) {
      this.cursor = cursor;
    }

    Document next() {
      return cursor.hasNext() ? cursor.next() : null;
    }
  }
}
