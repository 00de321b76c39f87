package clientperrequest;

import com.mongodb.client.MongoDatabase;
import javax.annotation.PostConstruct;
import javax.annotation.PreDestroy;
import javax.ejb.Singleton;
import javax.ejb.Startup;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;

/** EJB singleton and a JAX-RS resource that gets it injected. */
@Singleton
@Startup
public class GoodEjbSingletonJavax {
  private com.mongodb.MongoClient mongo;

  @PostConstruct
  void open() {
    mongo = new com.mongodb.MongoClient("localhost");
  }

  public MongoDatabase shop() {
    return mongo.getDatabase("shop");
  }

  @PreDestroy
  void close() {
    mongo.close();
  }

  @Path("/orders")
  public static class Orders {
    @Inject GoodEjbSingletonJavax store;

    @GET
    public long count() {
      return store.shop().getCollection("orders").countDocuments();
    }
  }
}
