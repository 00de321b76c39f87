package sessionnotclosed;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import org.bson.Document;

/** A snapshot session and the cursor that reads in it end in the order opposite to their opening. */
public class GoodNestedSessionAndCursor {
  static long sum(MongoClient client) {
    ClientSessionOptions snapshot = ClientSessionOptions.builder().snapshot(true).build();
    MongoCollection<Document> stock = client.getDatabase("shop").getCollection("stock");
    long sum = 0;
    try (ClientSession session = client.startSession(snapshot)) {
      try (MongoCursor<Document> cursor = stock.find(session).iterator()) {
        while (cursor.hasNext()) {
          sum += cursor.next().getInteger("pieces");
        }
      }
      if (sum == 0) {
        return stock.countDocuments(session);
      }
    }
    return sum;
  }
}
