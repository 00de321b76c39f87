package peers;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** close() is there, but the return in the middle passes it by. */
class BadF7EarlyReturn {
  private final MongoCollection<Document> users;

  BadF7EarlyReturn(MongoCollection<Document> users) {
    this.users = users;
  }

  String mailOf(String login) {
    MongoCursor<Document> cursor = users.find(Filters.eq("login", login)).iterator(); // expect: CursorNotClosed
    if (!cursor.hasNext()) {
      return null;
    }
    String mail = cursor.next().getString("mail");
    cursor.close();
    return mail;
  }
}
