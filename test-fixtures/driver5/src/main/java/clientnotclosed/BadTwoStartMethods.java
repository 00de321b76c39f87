package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/** The container runs both, and the client of the one that comes first is lost. */
@Component
class BadTwoStartMethods {
  private MongoClient client;

  @PostConstruct
  void connect() {
    client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed "assigned again"
  }

  @PostConstruct
  void connectToArchive() {
    client = MongoClients.create("mongodb://localhost:27018"); // expect: ClientNotClosed "assigned again"
  }

  @PreDestroy
  void close() {
    client.close();
  }
}
