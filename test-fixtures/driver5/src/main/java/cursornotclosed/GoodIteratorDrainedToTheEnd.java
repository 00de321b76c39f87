package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;

/** forEachRemaining closes the cursor, whatever the one who calls it knows of its type. */
class GoodIteratorDrainedToTheEnd {
  private final MongoCollection<Document> orders;

  GoodIteratorDrainedToTheEnd(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  List<Document> all() {
    List<Document> found = new ArrayList<>();
    Iterator<Document> each = orders.find().iterator();
    each.forEachRemaining(found::add);
    return found;
  }

  List<String> names() {
    List<String> found = new ArrayList<>();
    CompletableFuture.supplyAsync(() -> orders.find().limit(10).iterator())
        .thenAccept(each -> each.forEachRemaining(order -> found.add(order.getString("name"))))
        .join();
    return found;
  }
}
