package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.io.Closeable;
import java.util.Iterator;
import org.bson.Document;

/** The cursor moves into an iterator that closes it, and the caller closes that. */
class GoodIteratorWrapperReturned {
  private final MongoCollection<Document> users;

  GoodIteratorWrapperReturned(MongoCollection<Document> users) {
    this.users = users;
  }

  Names names() {
    return new Names(users.find().iterator());
  }

  String longest() {
    String longest = "";
    try (Names names = names()) {
      while (names.hasNext()) {
        String name = names.next();
        if (name.length() > longest.length()) {
          longest = name;
        }
      }
    }
    return longest;
  }

  static final class Names implements Iterator<String>, Closeable {
    private final MongoCursor<Document> cursor;

    Names(MongoCursor<Document> cursor) {
      this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
      return cursor.hasNext();
    }

    @Override
    public String next() {
      return cursor.next().getString("name");
    }

    @Override
    public void close() {
      cursor.close();
    }
  }
}
