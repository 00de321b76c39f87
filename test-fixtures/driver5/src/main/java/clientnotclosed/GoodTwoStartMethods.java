package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** Two methods run at the start; each has a client of its own, or looks whether there is one. */
@Component
class GoodTwoStartMethods {
  private MongoClient client;
  private MongoClient archive;

  @PostConstruct
  void connect() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
  }

  @PostConstruct
  void connectOnce() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
  }

  @PostConstruct
  void connectToArchive() {
    archive = MongoClients.create("mongodb://localhost:27018");
  }

  @PreDestroy
  void close() {
    client.close();
    archive.close();
  }
}
