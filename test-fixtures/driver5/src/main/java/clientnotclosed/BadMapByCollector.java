package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A collector makes the clients of a map that nobody closes. */
@Component
class BadMapByCollector {
  private final Map<String, MongoClient> clients =
      List.of("one", "two").stream()
          .collect(Collectors.toMap(region -> region, BadMapByCollector::open));

  private static MongoClient open(String region) {
    return MongoClients.create("mongodb://localhost:27017/?appName=" + region); // expect: ClientNotClosed
  }

  String name(String region) {
    return clients.get(region).getDatabase("shop").getName();
  }
}
