package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** A session that is looked up, bound to the transaction of the caller. */
class GoodSessionLookedUp {
  private static final ThreadLocal<ClientSession> CURRENT = new ThreadLocal<>();
  private final MongoCollection<Document> rows;

  GoodSessionLookedUp(MongoCollection<Document> rows) {
    this.rows = rows;
  }

  void add(Document row) {
    ClientSession session = CURRENT.get();
    if (session == null) {
      rows.insertOne(row);
    } else {
      rows.insertOne(session, row);
    }
  }
}
