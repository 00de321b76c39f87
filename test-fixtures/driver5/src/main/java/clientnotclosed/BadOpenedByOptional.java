package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the function of an Optional opens is in the Optional that it makes. */
@Component
class BadOpenedByOptional {
  private final Optional<MongoClient> audit;
  private final MongoClient orders;

  BadOpenedByOptional() {
    String address = "mongodb://localhost:27017";
    audit = Optional.of(address).map(MongoClients::create); // expect: ClientNotClosed "no close method"
    orders = Optional.of(address).filter(uri -> !uri.isEmpty())
        .map(uri -> MongoClients.create(uri)) // expect: ClientNotClosed
        .orElseThrow();
  }

  long count() {
    return audit.map(client -> client.getDatabase("shop").getCollection("orders").countDocuments()).orElse(0L)
        + orders.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
