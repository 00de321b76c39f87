package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** One of the beans is for tests, the other for everything else. */
@Factory
class GoodMicronautEnvironments {
  @Singleton
  @Bean(preDestroy = "close")
  @Requires(env = "test")
  MongoClient testing() {
    return MongoClients.create(System.getenv("MONGO_URI"));
  }

  @Singleton
  @Bean(preDestroy = "close")
  @Requires(notEnv = "test")
  MongoClient running() {
    return MongoClients.create(System.getenv("MONGO_URI"));
  }
}
