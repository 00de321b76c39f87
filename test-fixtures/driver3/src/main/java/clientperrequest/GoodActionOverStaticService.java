package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.opensymphony.xwork2.ActionSupport;

/** A new action for each request gets the service out of a static field: the constructor is not the service's. */
public class GoodActionOverStaticService extends ActionSupport {
  private final OrderService service;

  public GoodActionOverStaticService() {
    service = OrderService.INSTANCE;
  }

  @Override
  public String execute() {
    return service.count() == 0 ? INPUT : SUCCESS;
  }

  static class OrderService {
    static final OrderService INSTANCE = new OrderService();
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    private OrderService() {
      Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    }

    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
