package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A lazy client, closed through Optional.ofNullable. */
@Component
class GoodIfPresentOfNullable {
  private MongoClient client;

  synchronized MongoDatabase shop() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
    }
    return client.getDatabase("shop");
  }

  @PreDestroy
  synchronized void close() {
    Optional.ofNullable(client).ifPresent(MongoClient::close);
  }
}
