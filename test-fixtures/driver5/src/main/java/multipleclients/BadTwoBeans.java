package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The address of both comes from one variable. */
@Configuration
class BadTwoBeans {
  @Bean
  MongoClient orders() {
    return MongoClients.create(System.getenv("MONGO_URI"));
  }

  @Bean
  MongoClient customers() {
    return MongoClients.create(System.getenv("MONGO_URI")); // expect: MultipleClients "environment variable MONGO_URI"
  }
}
