package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Spring does not call @PreDestroy of prototypes: this client stays open. */
@Component
@Scope("prototype")
class BadPreDestroyOfPrototype {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientBeanScope, ClientNotClosed

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
