package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** The methods that take the cursor can fail, and close it then too. */
class GoodHelperClosesWhateverHappens {
  private final MongoCollection<Document> users;

  GoodHelperClosesWhateverHappens(MongoCollection<Document> users) {
    this.users = users;
  }

  void report(String first) {
    print(users.find().iterator(), first);
    int count = count(users.find().iterator());
    System.out.println(count);
  }

  private void print(MongoCursor<Document> cursor, String first) {
    try {
      int skip = Integer.parseInt(first);
      while (cursor.hasNext()) {
        Document user = cursor.next();
        if (skip-- <= 0) {
          System.out.println(user.getString("name"));
        }
      }
    } finally {
      cursor.close();
    }
  }

  private int count(MongoCursor<Document> cursor) {
    int count = 0;
    try {
      while (cursor.hasNext()) {
        cursor.next();
        count++;
      }
    } catch (RuntimeException e) {
      cursor.close();
      throw new IllegalStateException("stopped after " + count, e);
    }
    cursor.close();
    return count;
  }
}
