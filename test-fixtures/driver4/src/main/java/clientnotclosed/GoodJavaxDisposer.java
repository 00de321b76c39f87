package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import javax.enterprise.inject.Produces;

/** The javax generation of producer and disposer. */
@javax.enterprise.context.ApplicationScoped
public class GoodJavaxDisposer {
  @Produces
  @javax.enterprise.context.ApplicationScoped
  public MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  public void dispose(@javax.enterprise.inject.Disposes MongoClient client) {
    client.close();
  }
}
