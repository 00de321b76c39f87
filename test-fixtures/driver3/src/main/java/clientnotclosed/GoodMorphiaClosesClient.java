package clientnotclosed;

import com.mongodb.MongoClient;
import javax.annotation.PreDestroy;
import org.mongodb.morphia.Datastore;
import org.mongodb.morphia.Morphia;

/** A Morphia 1 datastore gives its client back, and the shutdown closes it. */
@javax.ejb.Singleton
public class GoodMorphiaClosesClient {
  private final Datastore datastore;

  public GoodMorphiaClosesClient() {
    datastore = new Morphia().createDatastore(new MongoClient("localhost"), "shop");
  }

  public long count() {
    return datastore.getDB().getCollection("orders").count();
  }

  @PreDestroy
  public void close() {
    datastore.getMongo().close();
  }
}
