package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The same paging with a close before each new page. */
class GoodReopenedInLoop {
  private final MongoCollection<Document> users;

  GoodReopenedInLoop(MongoCollection<Document> users) {
    this.users = users;
  }

  int pages(int size) {
    int page = 0;
    boolean more = true;
    while (more) {
      try (MongoCursor<Document> cursor = users.find().skip(page * size).limit(size).iterator()) {
        more = cursor.hasNext();
      }
      page++;
    }
    return page;
  }
}
