package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Service;

/** The null check is turned round, so the close is never reached with a client. */
@Service
class BadWrongNullCheck {
  private MongoClient client;

  @PostConstruct
  void open() {
    client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }

  @PreDestroy
  void close() {
    if (client == null) {
      client.close();
    }
  }
}
