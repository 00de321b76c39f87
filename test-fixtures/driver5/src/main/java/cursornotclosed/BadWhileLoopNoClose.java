package cursornotclosed;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import org.bson.Document;

/** A drained while loop without close: the driver throws unchecked, so every turn can leave the cursor open. */
class BadWhileLoopNoClose {
  private final MongoDatabase shop;

  BadWhileLoopNoClose(MongoDatabase shop) {
    this.shop = shop;
  }

  void print() {
    MongoCursor<Document> cursor = shop.getCollection("orders").find().sort(Sorts.ascending("date")).cursor(); // expect: CursorNotClosed
    while (cursor.hasNext()) {
      System.out.println(cursor.next().toJson());
    }
  }
}
