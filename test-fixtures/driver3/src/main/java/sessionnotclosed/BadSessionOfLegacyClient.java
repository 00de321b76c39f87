package sessionnotclosed;

import com.mongodb.MongoClient;
import com.mongodb.client.ClientSession;
import org.bson.Document;

/** Sessions of the legacy client are the same sessions. */
public class BadSessionOfLegacyClient {
  private final MongoClient mongo;

  public BadSessionOfLegacyClient(MongoClient mongo) {
    this.mongo = mongo;
  }

  public void add(Document row) {
    ClientSession session = mongo.startSession(); // expect: SessionNotClosed
    mongo.getDatabase("shop").getCollection("rows").insertOne(session, row);
  }
}
