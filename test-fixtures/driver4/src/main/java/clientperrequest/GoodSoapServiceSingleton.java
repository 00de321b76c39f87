package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import javax.annotation.PostConstruct;
import javax.annotation.PreDestroy;
import javax.ejb.Singleton;
import javax.jws.WebMethod;
import javax.jws.WebService;

/** A SOAP endpoint that is one object: its @PostConstruct is the endpoint's, not the call's. */
@Singleton
@WebService
public class GoodSoapServiceSingleton {
  private MongoClient client;

  @PostConstruct
  void open() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @WebMethod
  public long orders() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
