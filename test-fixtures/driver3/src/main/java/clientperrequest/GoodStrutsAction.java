package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.opensymphony.xwork2.ActionSupport;

/** The action object is per request, its static client is not. */
public class GoodStrutsAction extends ActionSupport {
  private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017");

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(CLIENT::close));
  }

  private long count;

  @Override
  public String execute() {
    count = CLIENT.getDatabase("shop").getCollection("orders").countDocuments();
    return SUCCESS;
  }

  public long getCount() {
    return count;
  }
}
