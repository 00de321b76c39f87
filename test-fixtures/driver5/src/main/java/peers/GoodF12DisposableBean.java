package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Spring calls destroy() of a singleton that implements DisposableBean. */
@Component
class GoodF12DisposableBean implements DisposableBean {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @Override
  public void destroy() {
    client.close();
  }
}
