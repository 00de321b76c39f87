package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** getObject() looks like a factory that is called for each request, but gives the same bean each time. */
@Configuration
class GoodObjectProviderOfSingleton {
  @Bean
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @RestController
  static class Orders {
    private final ObjectProvider<MongoClient> clients;

    Orders(ObjectProvider<MongoClient> clients) {
      this.clients = clients;
    }

    @GetMapping("/orders/count")
    long count() {
      return clients.getObject().getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
