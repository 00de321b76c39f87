package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The runtime type decides: a bean that is declared as an interface or as Object is closed too. */
@Configuration
class GoodBeanDeclaredAsObject {
  @Bean
  Object anything() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Bean(destroyMethod = "stop")
  Holder holder() {
    return new Holder();
  }

  static class Holder {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    MongoDatabase shop() {
      return client.getDatabase("shop");
    }

    void stop() {
      client.close();
    }
  }
}
