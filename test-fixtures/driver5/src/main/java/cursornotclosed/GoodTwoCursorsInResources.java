package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Two resources in one try: the second's failure closes the first. */
class GoodTwoCursorsInResources {
  private final MongoCollection<Document> left;
  private final MongoCollection<Document> right;

  GoodTwoCursorsInResources(MongoCollection<Document> left, MongoCollection<Document> right) {
    this.left = left;
    this.right = right;
  }

  boolean same() {
    try (MongoCursor<Document> a = left.find().iterator(); MongoCursor<Document> b = right.find().iterator()) {
      while (a.hasNext() && b.hasNext()) {
        if (!a.next().equals(b.next())) {
          return false;
        }
      }
      return true;
    }
  }
}
