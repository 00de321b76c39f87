package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** A new client takes the place of the old one, which is closed once nobody can get it any more. */
@Service
class GoodSwapClosesOld {
  private volatile MongoClient client;

  @PostConstruct
  void start() {
    client = open();
  }

  synchronized void rotate() {
    MongoClient old = client;
    client = open();
    old.close();
  }

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @PreDestroy
  void close() {
    client.close();
  }

  private MongoClient open() {
    return MongoClients.create("mongodb://localhost:27017");
  }
}
