package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Application scope and the singleton pseudo-scope, both with a disposer. */
@ApplicationScoped
class GoodScopedProducers {
  @Produces
  @ApplicationScoped
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  @Produces
  @Singleton
  com.mongodb.reactivestreams.client.MongoClient reactive() {
    return com.mongodb.reactivestreams.client.MongoClients.create("mongodb://localhost:27017");
  }

  void dispose(@Disposes MongoClient client) {
    client.close();
  }

  void disposeReactive(@Disposes com.mongodb.reactivestreams.client.MongoClient client) {
    client.close();
  }
}
