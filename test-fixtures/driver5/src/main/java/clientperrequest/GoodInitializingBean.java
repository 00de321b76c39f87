package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** afterPropertiesSet() and destroy(), the interfaces for the same. */
@RestController
class GoodInitializingBean implements InitializingBean, DisposableBean {
  private MongoClient client;

  @Override
  public void afterPropertiesSet() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @GetMapping("/count")
  long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @Override
  public void destroy() {
    client.close();
  }
}
