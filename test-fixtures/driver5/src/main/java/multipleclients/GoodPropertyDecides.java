package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A property's value decides which bean there is, and the last one stands in where there is none. */
@Configuration
class GoodPropertyDecides {
  @Bean
  @ConditionalOnProperty(prefix = "shop", name = "store", havingValue = "cloud")
  MongoClient cloud() {
    return MongoClients.create(System.getenv("MONGO_URI"));
  }

  @Bean
  @ConditionalOnProperty(prefix = "shop", name = "store", havingValue = "local")
  MongoClient local() {
    return MongoClients.create(System.getenv("MONGO_URI"));
  }

  @Bean
  @ConditionalOnMissingBean
  MongoClient otherwise() {
    return MongoClients.create(System.getenv("MONGO_URI"));
  }
}
