package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.context.ApplicationScoped;

/** Quarkus calls methods with its own shutdown annotation. */
@ApplicationScoped
class GoodQuarkusShutdownMethod {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @io.quarkus.runtime.Shutdown
  void stop() {
    client.close();
  }
}
