package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.inject.Singleton;

/** Singleton, or the eager context scope. */
@io.micronaut.context.annotation.Factory
class GoodMicronautScopedBean {
  @io.micronaut.context.annotation.Bean(preDestroy = "close")
  @Singleton
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @io.micronaut.context.annotation.Bean(preDestroy = "close")
  @io.micronaut.context.annotation.Context
  com.mongodb.reactivestreams.client.MongoClient reactive() {
    return com.mongodb.reactivestreams.client.MongoClients.create("mongodb://localhost:27017");
  }
}
