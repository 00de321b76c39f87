package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.List;
import org.bson.Document;

/** A unit of work keeps its session in a field and ends it in close(); the caller uses try-with-resources. */
class GoodSessionField implements AutoCloseable {
  private final MongoClient client;
  private final ClientSession session;

  GoodSessionField(MongoClient client) {
    this.client = client;
    this.session = client.startSession();
  }

  void add(Document row) {
    client.getDatabase("shop").getCollection("rows").insertOne(session, row);
  }

  @Override
  public void close() {
    session.close();
  }

  static void addAll(MongoClient client, List<Document> rows) {
    try (GoodSessionField unit = new GoodSessionField(client)) {
      rows.forEach(unit::add);
    }
  }
}
