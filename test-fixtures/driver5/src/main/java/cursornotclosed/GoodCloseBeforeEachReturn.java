package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Nothing can throw between the opening and the returns, and each return closes first. */
class GoodCloseBeforeEachReturn {
  private final MongoCollection<Document> orders;

  GoodCloseBeforeEachReturn(MongoCollection<Document> orders) {
    this.orders = orders;
  }

  boolean probe(boolean loud) {
    MongoCursor<Document> cursor = orders.find().iterator();
    if (loud) {
      System.out.println("opened");
      cursor.close();
      return true;
    }
    cursor.close();
    return false;
  }
}
