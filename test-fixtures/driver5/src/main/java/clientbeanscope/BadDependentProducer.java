package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Without a scope of its own the producer is @Dependent: one client per injection point, whatever the class has. */
@ApplicationScoped
class BadDependentProducer {
  @Produces
  MongoClient client() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope
  }

  void dispose(@Disposes MongoClient client) {
    client.close();
  }
}
