package clientperrequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDbFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The 2.2 factory over a URI is a bean, and so is the template over it. */
@Configuration
public class GoodSpring5SimpleFactory {
  @Bean
  public SimpleMongoClientDbFactory factory() {
    return new SimpleMongoClientDbFactory("mongodb://localhost:27017/shop");
  }

  @Bean
  public MongoTemplate template(SimpleMongoClientDbFactory factory) {
    return new MongoTemplate(factory);
  }

  @RestController
  static class Orders {
    private final MongoTemplate template;

    Orders(MongoTemplate template) {
      this.template = template;
    }

    @GetMapping("/orders")
    long count() {
      return template.getCollection("orders").countDocuments();
    }
  }
}
