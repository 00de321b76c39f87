package sessionnotclosed;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.transaction.annotation.Transactional;

/** The same in a try, and the transaction manager's way without any session in sight. */
class GoodSpringSession {
  private final MongoDatabaseFactory factory;

  GoodSpringSession(MongoDatabaseFactory factory) {
    this.factory = factory;
  }

  void save(Document row) {
    try (ClientSession session = factory.getSession(ClientSessionOptions.builder().build())) {
      factory.getMongoDatabase().getCollection("rows").insertOne(session, row);
    }
  }

  @Transactional
  void saveInTransaction(Document row) {
    factory.getMongoDatabase().getCollection("rows").insertOne(row);
  }
}
