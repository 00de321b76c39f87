package sessionnotclosed;

import com.mongodb.MongoClient;
import com.mongodb.client.ClientSession;
import org.bson.Document;

/** The same in try-with-resources. */
public class GoodSessionOfLegacyClient {
  private final MongoClient mongo;

  public GoodSessionOfLegacyClient(MongoClient mongo) {
    this.mongo = mongo;
  }

  public void add(Document row) {
    try (ClientSession session = mongo.startSession()) {
      mongo.getDatabase("shop").getCollection("rows").insertOne(session, row);
    }
  }
}
