package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Page after page, each read by into(). */
class GoodPagesWithSkip {
  private final MongoCollection<Document> orders;

  GoodPagesWithSkip(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  int count() {
    int n = 0;
    List<Document> page;
    do {
      page = orders.find().skip(n).limit(100).into(new ArrayList<>());
      n += page.size();
    } while (page.size() == 100);
    return n;
  }
}
