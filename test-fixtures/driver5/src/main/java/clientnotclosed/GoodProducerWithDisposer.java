package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** The disposer of the same class takes the client when the application scope ends. */
@ApplicationScoped
class GoodProducerWithDisposer {
  @Produces
  @ApplicationScoped
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  void dispose(@Disposes MongoClient client) {
    client.close();
  }
}
