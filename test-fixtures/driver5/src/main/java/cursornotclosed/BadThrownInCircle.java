package cursornotclosed;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** Two methods that call each other, one of which throws: both do, whichever is looked at first. */
class BadThrownInCircle {
  private final MongoCollection<Document> users;

  BadThrownInCircle(MongoCollection<Document> users) {
    this.users = users;
  }

  void odd() {
    MongoCursor<Document> cursor = users.find().iterator(); // expect: CursorNotClosed
    checkOdd(4);
    cursor.close();
  }

  void even() {
    MongoCursor<Document> cursor = users.find().iterator(); // expect: CursorNotClosed
    checkEven(3);
    cursor.close();
  }

  private static void checkOdd(int number) {
    if (number == 0) {
      throw new IllegalArgumentException();
    }
    checkEven(number - 1);
  }

  private static void checkEven(int number) {
    if (number > 0) {
      checkOdd(number - 1);
    }
  }
}
