package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The return stands in a method of a class that the body makes. */
class GoodForEachLocalClassReturn {
  private final MongoCollection<Document> orders;

  GoodForEachLocalClassReturn(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  List<Comparable<Integer>> keys() {
    List<Comparable<Integer>> keys = new ArrayList<>();
    for (Document order : orders.find()) {
      keys.add(new Comparable<>() {
        @Override
        public int compareTo(Integer other) {
          return Integer.compare(order.size(), other);
        }
      });
    }
    return keys;
  }
}
