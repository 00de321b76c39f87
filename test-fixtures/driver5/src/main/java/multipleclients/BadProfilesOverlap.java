package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** In production there are two: the second is there with either profile. */
@Configuration
class BadProfilesOverlap {
  @Bean
  @Profile("prod")
  MongoClient orders() {
    return MongoClients.create(System.getenv("MONGO_URI"));
  }

  @Bean
  @Profile({"prod", "dev"})
  MongoClient customers() {
    return MongoClients.create(System.getenv("MONGO_URI")); // expect: MultipleClients
  }
}
