package clientperrequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The factory that opens for itself is a bean; the template that each request makes over it is cheap. */
@Configuration
class GoodDatabaseFactoryBean {
  @Bean
  MongoDatabaseFactory databases() {
    return new SimpleMongoClientDatabaseFactory("mongodb://localhost:27017/shop");
  }

  @RestController
  static class Orders {
    private final MongoDatabaseFactory databases;

    Orders(MongoDatabaseFactory databases) {
      this.databases = databases;
    }

    @GetMapping("/orders/count")
    long count() {
      return new MongoTemplate(databases).getCollection("orders").countDocuments();
    }
  }
}
