package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the functions of Optionals and streams open is closed where it is kept. */
@Component
class GoodOpenedByOptional {
  private final Optional<MongoClient> audit = Optional.of("mongodb://localhost:27017").map(MongoClients::create);
  private final List<MongoClient> all =
      Stream.of("mongodb://localhost:27017", "mongodb://localhost:27018").map(MongoClients::create).toList();

  long count() {
    try (MongoClient client = Optional.of("mongodb://localhost:27017").map(MongoClients::create).orElseThrow()) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  @PreDestroy
  void stop() {
    audit.ifPresent(MongoClient::close);
    all.forEach(MongoClient::close);
  }
}
