package clientnotclosed;

import com.mongodb.MongoClient;
import org.mongodb.morphia.Datastore;
import org.mongodb.morphia.Morphia;

/** Only the datastore is kept: the client that went into it can be closed by nobody here. */
@javax.ejb.Singleton
public class BadMorphiaHidesClient {
  private final Datastore datastore;

  public BadMorphiaHidesClient() {
    datastore = new Morphia().createDatastore(new MongoClient("localhost"), "shop"); // expect: ClientNotClosed
  }

  public long count() {
    return datastore.getDB().getCollection("orders").count();
  }
}
