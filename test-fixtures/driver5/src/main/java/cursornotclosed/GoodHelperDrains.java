package cursornotclosed;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A generic helper reads any iterable into a list. */
class GoodHelperDrains {
  private final MongoDatabase shop;

  GoodHelperDrains(MongoDatabase shop) {
    this.shop = shop;
  }

  static <T> List<T> list(MongoIterable<T> iterable) {
    return iterable.into(new ArrayList<>());
  }

  List<String> names() {
    return list(shop.listCollectionNames());
  }

  List<Document> orders() {
    return list(shop.getCollection("orders").find().limit(100));
  }
}
