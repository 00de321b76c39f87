package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.bson.Document;

/** The iterator closes the cursor with its last element; the task does when it is done. */
class GoodAnonymousIteratorClosesAtTheEnd {
  private final MongoCollection<Document> users;

  GoodAnonymousIteratorClosesAtTheEnd(MongoCollection<Document> users) {
    this.users = users;
  }

  Iterable<String> names() {
    return () -> {
      MongoCursor<Document> cursor = users.find().iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          if (cursor.hasNext()) {
            return true;
          }
          cursor.close();
          return false;
        }

        @Override
        public String next() {
          return cursor.next().getString("name");
        }
      };
    };
  }

  Callable<Integer> counting() {
    MongoCursor<Document> cursor = users.find().iterator();
    return new Callable<>() {
      @Override
      public Integer call() {
        int count = 0;
        try {
          while (cursor.hasNext()) {
            cursor.next();
            count++;
          }
        } finally {
          cursor.close();
        }
        return count;
      }
    };
  }
}
