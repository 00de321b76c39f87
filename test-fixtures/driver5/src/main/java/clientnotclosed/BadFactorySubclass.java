package clientnotclosed;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** A factory of one's own that no container knows: the client that it opened stays. */
public class BadFactorySubclass {
  private static final class ArchiveFactory extends SimpleMongoClientDatabaseFactory {
    ArchiveFactory(String uri) {
      super(uri);
    }
  }

  /** Counts what is in the archive. */
  public long archived() {
    ArchiveFactory factory =
        new ArchiveFactory("mongodb://localhost:27017/archive"); // expect: ClientNotClosed "never closed"
    MongoDatabase archive = factory.getMongoDatabase();
    return archive.getCollection("orders").countDocuments(new Document());
  }
}
