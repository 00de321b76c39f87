package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.stereotype.Component;

/** A factory bean that says that it makes no singleton. */
@Component
class BadFactoryBeanPerInjection implements FactoryBean<MongoClient> {
  @Override
  public MongoClient getObject() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope, ClientNotClosed
  }

  @Override
  public Class<?> getObjectType() {
    return MongoClient.class;
  }

  @Override
  public boolean isSingleton() {
    return false;
  }
}
