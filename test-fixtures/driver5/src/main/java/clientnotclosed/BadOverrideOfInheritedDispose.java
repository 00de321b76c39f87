package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Repository;

/** One of two subclasses that open a client for their base class overrides what closes it. */
abstract class BadOverrideOfInheritedDispose {
  protected MongoClient client;

  protected abstract MongoClient open();

  @PostConstruct
  void init() {
    client = open();
  }

  @PreDestroy
  void dispose() {
    client.close();
  }

  @Repository
  static class Orders extends BadOverrideOfInheritedDispose {
    @Override
    protected MongoClient open() {
      return MongoClients.create("mongodb://localhost:27017");
    }
  }

  @Repository
  static class Invoices extends BadOverrideOfInheritedDispose {
    @Override
    protected MongoClient open() {
      return MongoClients.create("mongodb://localhost:27018"); // expect: ClientNotClosed
    }

    @Override
    @PreDestroy
    void dispose() {
      System.out.println("disposed");
    }
  }
}
