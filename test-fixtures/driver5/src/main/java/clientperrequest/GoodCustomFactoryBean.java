package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.stereotype.Component;

/** A factory bean of the project on Spring's base class: createInstance and destroyInstance are its pair. */
@Component
class GoodCustomFactoryBean extends org.springframework.beans.factory.config.AbstractFactoryBean<MongoClient> {
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
