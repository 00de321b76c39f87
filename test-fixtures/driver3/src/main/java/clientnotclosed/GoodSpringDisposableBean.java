package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Spring calls destroy of a DisposableBean when the context ends. */
@Component
public class GoodSpringDisposableBean implements InitializingBean, DisposableBean {
  private MongoClient client;

  @Override
  public void afterPropertiesSet() {
    this.client = MongoClients.create("mongodb://localhost:27017");
  }

  public long users() {
    return client.getDatabase("app").getCollection("users").countDocuments();
  }

  @Override
  public void destroy() {
    client.close();
  }
}
