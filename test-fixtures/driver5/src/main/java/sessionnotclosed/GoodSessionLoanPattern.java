package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.function.Consumer;
import org.bson.Document;

/** The unit of work lends its session to the callback and closes it after the commit or the abort. */
public class GoodSessionLoanPattern {
  private final MongoClient client;

  GoodSessionLoanPattern(MongoClient client) {
    this.client = client;
  }

  void transfer(String from, String to, int cents) {
    MongoCollection<Document> accounts = client.getDatabase("bank").getCollection("accounts");
    inTransaction(
        session -> {
          accounts.updateOne(session, new Document("_id", from), inc(-cents));
          accounts.updateOne(session, new Document("_id", to), inc(cents));
        });
  }

  private void inTransaction(Consumer<ClientSession> work) {
    ClientSession session = client.startSession();
    try {
      session.startTransaction();
      work.accept(session);
      session.commitTransaction();
    } catch (RuntimeException e) {
      if (session.hasActiveTransaction()) {
        session.abortTransaction();
      }
      throw e;
    } finally {
      session.close();
    }
  }

  private static Document inc(int cents) {
    return new Document("$inc", new Document("cents", cents));
  }
}
