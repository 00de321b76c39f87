package clientbeanscope;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/** The same store once per application. */
@ApplicationScoped
class GoodApplicationScopedStore {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
