package cursornotclosed;

import java.util.Iterator;
import java.util.List;

/** A repository of the project whose find() gives an Iterable over memory, like a collection's. */
public class GoodDatabaseNamesakes {
  interface MongoCollection<T> {
    Iterable<T> find();
  }

  static final class MemoryCollection implements MongoCollection<String> {
    private final List<String> rows = List.of("a", "b");

    @Override
    public Iterable<String> find() {
      return rows;
    }
  }

  static String first() {
    MongoCollection<String> collection = new MemoryCollection();
    Iterator<String> cursor = collection.find().iterator();
    return cursor.hasNext() ? cursor.next() : null;
  }

  static String firstB() {
    for (String row : new MemoryCollection().find()) {
      if (row.startsWith("b")) {
        return row;
      }
    }
    return null;
  }
}
