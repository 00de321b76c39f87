package poolsizeunset.badqualified;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without an import: the address is looked for in the other class all the same. */
@Configuration
class Shop {
  @Bean
  com.mongodb.client.MongoClient client() {
    return com.mongodb.client.MongoClients.create(Address.SHOP); // expect: PoolSizeUnset
  }
}
