package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** The session belongs to a unit of work, and the try over the unit closes both. */
public class GoodSessionInUnitOfWork {
  static void ship(MongoClient client, String order) {
    try (UnitOfWork unit = UnitOfWork.begin(client)) {
      MongoCollection<Document> orders = client.getDatabase("shop").getCollection("orders");
      orders.updateOne(
          unit.session(),
          new Document("_id", order),
          new Document("$set", new Document("state", "shipped")));
      unit.commit();
    }
  }
}

final class UnitOfWork implements AutoCloseable {
  private final ClientSession session;

  private UnitOfWork(ClientSession session) {
    this.session = session;
  }

  static UnitOfWork begin(MongoClient client) {
    ClientSession session = client.startSession();
    session.startTransaction();
    return new UnitOfWork(session);
  }

  ClientSession session() {
    return session;
  }

  void commit() {
    session.commitTransaction();
  }

  @Override
  public void close() {
    session.close();
  }
}
