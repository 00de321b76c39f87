package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.io.Serializable;
import javax.enterprise.context.SessionScoped;
import javax.inject.Inject;

/** One object for each visitor, all of which look into the client that was injected. */
@SessionScoped
public class GoodSessionBeanWithInjectedClient implements Serializable {
  @Inject private transient MongoClient client;
  private String customer;

  public void signIn(String name) {
    customer = name;
  }

  public long orders() {
    return client.getDatabase("shop").getCollection("orders").countDocuments(Filters.eq("customer", customer));
  }
}
