package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The resource opens in @PostConstruct and closes in @PreDestroy: balanced, and once per request. */
@Path("/stock")
public class BadJaxRsPostConstruct {
  private MongoClient client;

  @PostConstruct
  void open() {
    client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest
  }

  @GET
  public long count() {
    return client.getDatabase("shop").getCollection("stock").countDocuments();
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
