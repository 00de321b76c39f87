package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Iterator;
import org.bson.Document;

/** The wrapper stands before the loop and is closed behind it. */
class GoodWrapperBeforeWhile {
  static void mirror(Iterator<Document> rows) {
    try (ClosingMirror mirror = new ClosingMirror()) {
      while (rows.hasNext()) {
        mirror.put(rows.next());
      }
    }
  }

  static class ClosingMirror implements AutoCloseable {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27018");

    void put(Document row) {
      client.getDatabase("mirror").getCollection("rows").insertOne(row);
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
