package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import javax.annotation.PreDestroy;
import javax.faces.bean.ApplicationScoped;
import javax.faces.bean.ManagedBean;

/** The same bean once per application, closed by @PreDestroy. */
@ManagedBean
@ApplicationScoped
public class GoodJsfApplicationScoped {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  public long getCount() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  public void close() {
    client.close();
  }
}
