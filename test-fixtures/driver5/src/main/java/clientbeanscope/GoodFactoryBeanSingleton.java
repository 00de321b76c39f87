package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.stereotype.Component;

/** A factory bean of a singleton, which it closes. */
@Component
class GoodFactoryBeanSingleton implements FactoryBean<MongoClient>, DisposableBean {
  private MongoClient client;

  @Override
  public MongoClient getObject() {
    client = MongoClients.create("mongodb://localhost:27017");
    return client;
  }

  @Override
  public Class<?> getObjectType() {
    return MongoClient.class;
  }

  @Override
  public boolean isSingleton() {
    return true;
  }

  @Override
  public void destroy() {
    client.close();
  }
}
