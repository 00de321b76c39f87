package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Without a scope the class is made anew for each injection, and its field with it. */
class BadProducerFieldOfDependentClass {
  @Produces
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope

  void close(@Disposes MongoClient client) {
    client.close();
  }
}
