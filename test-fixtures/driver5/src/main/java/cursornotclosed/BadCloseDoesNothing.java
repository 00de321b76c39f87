package cursornotclosed;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.Iterator;
import org.bson.Document;

/** It has a close method, which everybody calls, and which closes nothing. */
class BadCloseDoesNothing implements Iterator<String>, AutoCloseable {
  private final Iterator<Document> orders;

  BadCloseDoesNothing(FindIterable<Document> found) {
    orders = found.iterator(); // expect: CursorNotClosed "BadCloseDoesNothing.close() does not"
  }

  static void print(MongoCollection<Document> orders) {
    try (BadCloseDoesNothing names = new BadCloseDoesNothing(orders.find())) {
      System.out.println(names.next());
    }
  }

  @Override
  public boolean hasNext() {
    return orders.hasNext();
  }

  @Override
  public String next() {
    return orders.next().getString("name");
  }

  @Override
  public void close() {
    // The base class wants it.
  }
}
