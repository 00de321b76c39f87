package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** CDI closes nothing by itself: an application-scoped producer needs a disposer. */
@ApplicationScoped
class BadProducerWithoutDisposer {
  @Produces
  @ApplicationScoped
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }
}
