package cursornotclosed;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.Document;

/** The break names the outer loop, and so leaves the inner one, which holds the cursor. */
class BadForEachLabelledBreak {
  private final MongoDatabase shop;

  BadForEachLabelledBreak(MongoDatabase shop) {
    this.shop = shop;
  }

  String find(List<String> collections, Object id) {
    String hit = null;
    search:
    for (String name : collections) {
      for (Document row : shop.getCollection(name).find()) { // expect: CursorNotClosed
        if (id.equals(row.get("_id"))) {
          hit = name;
          break search;
        }
      }
    }
    return hit;
  }
}
