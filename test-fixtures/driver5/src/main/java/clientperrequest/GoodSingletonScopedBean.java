package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** The same bean without the request scope is made once, lives as long as the context, and is closed with it. */
@Component
class GoodSingletonScopedBean {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
