package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** A request-scoped bean of Spring, and one of CDI: what they build, they build per request. */
@Component
@RequestScope
class BadRequestScopedBean {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @jakarta.enterprise.context.RequestScoped
  static class Basket {
    private MongoClient client;

    @PostConstruct
    void open() {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest
    }

    @PreDestroy
    void close() {
      client.close();
    }
  }
}
