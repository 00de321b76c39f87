package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.inject.Produces;

/** A producer without a scope over a static client: each injection point gets the same one. */
class GoodDependentProducerOfStaticClient {
  private static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017");

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(CLIENT::close, "mongo-close"));
  }

  @Produces
  MongoClient client() {
    return CLIENT;
  }
}
