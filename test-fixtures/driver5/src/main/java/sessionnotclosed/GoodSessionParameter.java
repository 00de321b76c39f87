package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** A session that comes in belongs to whoever started it. */
class GoodSessionParameter {
  private final MongoCollection<Document> rows;

  GoodSessionParameter(MongoCollection<Document> rows) {
    this.rows = rows;
  }

  void add(ClientSession session, Document row) {
    session.startTransaction();
    rows.insertOne(session, row);
    session.commitTransaction();
  }
}
