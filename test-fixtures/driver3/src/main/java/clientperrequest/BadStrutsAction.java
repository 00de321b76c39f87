package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.opensymphony.xwork2.ActionSupport;

/** Struts 2 makes an action object per request: field and execute() both count. */
public class BadStrutsAction extends ActionSupport {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
  private long count;

  @Override
  public String execute() {
    com.mongodb.MongoClient legacy = new com.mongodb.MongoClient("localhost"); // expect: ClientPerRequest
    try {
      count = client.getDatabase("shop").getCollection("orders").countDocuments() + legacy.getDatabase("old").getCollection("orders").countDocuments();
    } finally {
      legacy.close();
    }
    return SUCCESS;
  }

  public long getCount() {
    return count;
  }
}
