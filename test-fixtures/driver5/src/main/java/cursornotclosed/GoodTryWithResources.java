package cursornotclosed;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.bson.Document;

/** The same loop in try-with-resources, with the cursor as second resource and once as effectively final variable. */
class GoodTryWithResources {
  private final MongoDatabase shop;

  GoodTryWithResources(MongoDatabase shop) {
    this.shop = shop;
  }

  void print(StringWriter out) {
    try (PrintWriter writer = new PrintWriter(out);
        MongoCursor<Document> cursor = shop.getCollection("orders").find().cursor()) {
      while (cursor.hasNext()) {
        writer.println(cursor.next().toJson());
      }
    }
  }

  int count() {
    int n = 0;
    MongoCursor<Document> cursor = shop.getCollection("orders").find().cursor();
    try (cursor) {
      for (; cursor.hasNext(); cursor.next()) {
        n++;
      }
    }
    return n;
  }
}
