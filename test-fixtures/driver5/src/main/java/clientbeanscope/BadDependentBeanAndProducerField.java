package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** A dependent bean and a dependent producer method open a client each time; the producer field of a singleton hands out what is there. */
class BadDependentBeanAndProducerField {
  @Dependent
  static class Store {
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope

    MongoDatabase shop() {
      return client.getDatabase("shop");
    }

    @PreDestroy
    void close() {
      client.close();
    }
  }

  @ApplicationScoped
  static class Fields {
    @Produces
    private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

    @PreDestroy
    void close() {
      client.close();
    }
  }

  @ApplicationScoped
  static class Methods {
    @Produces
    @Dependent
    MongoClient fresh() {
      return MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope
    }

    void dispose(@Disposes MongoClient client) {
      client.close();
    }
  }
}
