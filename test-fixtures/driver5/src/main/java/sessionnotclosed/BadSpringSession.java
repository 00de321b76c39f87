package sessionnotclosed;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** A session of a database factory is opened for the caller too. */
class BadSpringSession {
  private final MongoDatabaseFactory factory;

  BadSpringSession(MongoDatabaseFactory factory) {
    this.factory = factory;
  }

  void save(Document row) {
    ClientSession session = factory.getSession(ClientSessionOptions.builder().build()); // expect: SessionNotClosed
    factory.getMongoDatabase().getCollection("rows").insertOne(session, row);
  }
}
