package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import javax.faces.bean.ManagedBean;
import org.bson.Document;

/** A managed bean without a scope is made per request. */
@ManagedBean
public class BadJsfManagedBean {
  private final MongoCollection<Document> orders;

  public BadJsfManagedBean() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    orders = client.getDatabase("shop").getCollection("orders");
  }

  public long getCount() {
    return orders.countDocuments();
  }
}
