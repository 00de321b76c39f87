package sessionnotclosed;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** withTransaction does not close the session; the try-with-resources around it does. */
class GoodWithTransactionInResources {
  private final MongoClient client;

  GoodWithTransactionInResources(MongoClient client) {
    this.client = client;
  }

  String transfer(Document from, Document to) {
    try (ClientSession session = client.startSession(ClientSessionOptions.builder().causallyConsistent(true).build())) {
      return session.withTransaction(() -> {
        MongoCollection<Document> ledger = client.getDatabase("bank").getCollection("ledger");
        ledger.insertOne(session, from);
        ledger.insertOne(session, to);
        return "booked";
      });
    }
  }
}
