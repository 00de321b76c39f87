package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.bson.Document;

/** The loop opens on its first turn only. */
class GoodGuardInLoop {
  static void copy(List<Document> rows) {
    MongoClient client = null;
    try {
      for (Document row : rows) {
        if (client == null) {
          client = MongoClients.create("mongodb://localhost:27017");
        }
        client.getDatabase("copy").getCollection("rows").insertOne(row);
      }
    } finally {
      if (client != null) {
        client.close();
      }
    }
  }
}
