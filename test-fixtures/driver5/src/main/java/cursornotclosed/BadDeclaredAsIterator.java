package cursornotclosed;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bson.Document;

/** A cursor is a cursor whatever the variable is declared as. */
class BadDeclaredAsIterator {
  private final MongoCollection<Document> users;

  BadDeclaredAsIterator(MongoCollection<Document> users) {
    this.users = users;
  }

  List<String> logins() {
    List<String> logins = new ArrayList<>();
    Iterable<Document> found = users.find();
    Iterator<Document> it = found.iterator(); // expect: CursorNotClosed
    while (it.hasNext()) {
      logins.add(it.next().getString("login"));
    }
    return logins;
  }

  int size() {
    int n = 0;
    for (Iterator<Document> it = users.find().iterator(); it.hasNext(); it.next()) { // expect: CursorNotClosed
      n++;
    }
    return n;
  }
}
