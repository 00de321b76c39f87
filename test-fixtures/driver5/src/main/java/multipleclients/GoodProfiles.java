package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** No run of the application has more than one of them. */
class GoodProfiles {
  @Configuration
  static class Local {
    @Bean
    @Profile("dev")
    MongoClient small() {
      return MongoClients.create(System.getenv("MONGO_URI"));
    }

    @Bean
    @Profile("!dev & !test")
    MongoClient large() {
      return MongoClients.create(System.getenv("MONGO_URI"));
    }
  }

  @Configuration
  @Profile(Names.TEST)
  static class Testing {
    @Bean
    MongoClient client() {
      return MongoClients.create(System.getenv("MONGO_URI"));
    }
  }

  static class Names {
    static final String TEST = "test";
  }
}
