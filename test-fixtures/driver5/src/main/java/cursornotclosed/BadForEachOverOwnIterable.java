package cursornotclosed;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import java.util.Iterator;
import org.bson.Document;

/** The class of ours opens a cursor for each loop over it, and this loop does not go to the end. */
class BadForEachOverOwnIterable {
  private final MongoCollection<Document> orders;

  BadForEachOverOwnIterable(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  private static class Names implements Iterable<String> {
    private final FindIterable<Document> found;

    Names(FindIterable<Document> found) {
      this.found = found;
    }

    @Override
    public Iterator<String> iterator() {
      return found.map(each -> each.getString("name")).iterator();
    }
  }

  String longName() {
    for (String each : new Names(orders.find())) { // expect: CursorNotClosed
      if (each.length() > 4) {
        return each;
      }
    }
    return null;
  }
}
