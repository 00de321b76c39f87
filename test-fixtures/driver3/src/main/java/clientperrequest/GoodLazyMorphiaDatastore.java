package clientperrequest;

import javax.annotation.PreDestroy;
import javax.enterprise.context.ApplicationScoped;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import org.mongodb.morphia.Datastore;
import org.mongodb.morphia.Morphia;

/** The check looks at the datastore; client and datastore are made under it, together and once. */
@ApplicationScoped
@Path("/orders")
public class GoodLazyMorphiaDatastore {
  private com.mongodb.MongoClient client;
  private Datastore datastore;

  @GET
  public long count() {
    return datastore().getDB().getCollection("orders").count();
  }

  private synchronized Datastore datastore() {
    if (datastore == null) {
      client = new com.mongodb.MongoClient("localhost", 27017);
      datastore = new Morphia().createDatastore(client, "shop");
    }
    return datastore;
  }

  @PreDestroy
  synchronized void close() {
    if (client != null) {
      client.close();
    }
  }
}
