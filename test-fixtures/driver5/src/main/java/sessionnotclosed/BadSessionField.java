package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.List;
import org.bson.Document;

/** The unit of work has no way to end its session. */
class BadSessionField {
  private final MongoClient client;
  private final ClientSession session;

  BadSessionField(MongoClient client) {
    this.client = client;
    this.session = client.startSession(); // expect: SessionNotClosed
  }

  void add(Document row) {
    client.getDatabase("shop").getCollection("rows").insertOne(session, row);
  }

  static void addAll(MongoClient client, List<Document> rows) {
    BadSessionField unit = new BadSessionField(client);
    rows.forEach(unit::add);
  }
}
