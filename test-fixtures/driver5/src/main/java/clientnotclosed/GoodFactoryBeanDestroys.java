package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.config.AbstractFactoryBean;
import org.springframework.stereotype.Component;

/** Spring hands the instance back to the factory when the context ends. */
@Component
public class GoodFactoryBeanDestroys extends AbstractFactoryBean<MongoClient> {
  @Override
  public Class<?> getObjectType() {
    return MongoClient.class;
  }

  @Override
  protected MongoClient createInstance() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  protected void destroyInstance(MongoClient client) {
    client.close();
  }
}
