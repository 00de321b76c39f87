package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import org.bson.Document;

/** A new pool in each turn of the loop, and none of them is closed. */
class BadF10ClientPerLoopTurn {
  void copy(List<Document> rows) {
    for (Document row : rows) {
      MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientInLoop, ClientNotClosed
      client.getDatabase("copy").getCollection("rows").insertOne(row);
    }
  }
}
