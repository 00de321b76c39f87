package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;

/** Micronaut's Context scope is a singleton that is made at startup. */
@Factory
class GoodMicronautContextSingleton {
  @Bean(preDestroy = "close")
  @Context
  MongoClient mongoClient() {
    return MongoClients.create("mongodb://localhost:27017");
  }
}
