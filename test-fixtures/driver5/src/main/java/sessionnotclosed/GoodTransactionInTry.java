package sessionnotclosed;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import org.bson.Document;

/** The documented shape: abort in catch, close in finally; startTransaction before the try throws nothing. */
class GoodTransactionInTry {
  private final MongoClient client;

  GoodTransactionInTry(MongoClient client) {
    this.client = client;
  }

  void book(Document entry) {
    ClientSession session = client.startSession();
    session.startTransaction();
    try {
      client.getDatabase("bank").getCollection("ledger").insertOne(session, entry);
      session.commitTransaction();
    } catch (MongoException e) {
      session.abortTransaction();
      throw e;
    } finally {
      session.close();
    }
  }
}
