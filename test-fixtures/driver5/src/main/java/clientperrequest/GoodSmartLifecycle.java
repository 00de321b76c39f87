package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A controller that is also a SmartLifecycle: start() and stop() are the context's, not a visitor's. */
@Controller
class GoodSmartLifecycle implements SmartLifecycle {
  private volatile MongoClient client;

  @Override
  public void start() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public void stop() {
    client.close();
    client = null;
  }

  @Override
  public boolean isRunning() {
    return client != null;
  }

  @GetMapping("/orders/count")
  @ResponseBody
  long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
