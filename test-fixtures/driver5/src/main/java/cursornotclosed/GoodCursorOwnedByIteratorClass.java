package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.bson.Document;

/** An iterator that looks one ahead, closed by whoever walks it. */
public class GoodCursorOwnedByIteratorClass {
  static final class Names implements Iterator<String>, AutoCloseable {
    private final MongoCursor<Document> cursor;
    private String next;

    Names(MongoCollection<Document> people) {
      cursor = people.find().iterator();
    }

    @Override
    public boolean hasNext() {
      while (next == null && cursor.hasNext()) {
        next = cursor.next().getString("name");
      }
      return next != null;
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      String name = next;
      next = null;
      return name;
    }

    @Override
    public void close() {
      cursor.close();
    }
  }

  static String longest(MongoCollection<Document> people) {
    String longest = "";
    try (Names names = new Names(people)) {
      while (names.hasNext()) {
        String name = names.next();
        longest = name.length() > longest.length() ? name : longest;
      }
    }
    return longest;
  }
}
