package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** An EJB singleton is made once and has both life-cycle callbacks. */
@jakarta.ejb.Singleton
@jakarta.ejb.Startup
public class GoodEjbSingleton {
  private MongoClient client;

  @PostConstruct
  void open() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  public long orders() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
