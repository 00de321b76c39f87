package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Iterator;
import org.bson.Document;

/** The loop names a wrapper only. */
class BadWrapperInWhile {
  static void mirror(Iterator<Document> rows) {
    while (rows.hasNext()) {
      new Mirror().put(rows.next()); // expect: ClientInLoop
    }
  }

  static class Mirror {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27018"); // expect: ClientNotClosed

    void put(Document row) {
      client.getDatabase("mirror").getCollection("rows").insertOne(row);
    }
  }
}
