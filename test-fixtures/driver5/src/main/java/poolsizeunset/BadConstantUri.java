package poolsizeunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A connection string put together from constants, with the option in a comment only. */
@Configuration
class BadConstantUri {
  private static final String HOST = "db.example.com";

  @Bean
  MongoClient mongoClient() {
    // maxPoolSize=50 is what operations asked for
    return MongoClients.create("mongodb://" + HOST + "/shop?w=majority"); // expect: PoolSizeUnset "comment at line 15"
  }
}
