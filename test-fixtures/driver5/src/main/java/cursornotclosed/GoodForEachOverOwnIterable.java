package cursornotclosed;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Iterator;
import org.bson.Document;

/** A loop drains what a class of ours gives it as it drains the driver's own: to the end, which frees the cursor. */
class GoodForEachOverOwnIterable {
  private final MongoCollection<Document> orders;

  GoodForEachOverOwnIterable(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  private static class Page implements Iterable<Document> {
    private final FindIterable<Document> found;

    Page(FindIterable<Document> found) {
      this.found = found;
    }

    @Override
    public MongoCursor<Document> iterator() {
      return found.batchSize(500).iterator();
    }
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

  int count() {
    int count = 0;
    for (Document each : new Page(orders.find())) {
      count += each.size();
    }
    for (String each : new Names(orders.find())) {
      count += each.length();
    }
    return count;
  }
}
