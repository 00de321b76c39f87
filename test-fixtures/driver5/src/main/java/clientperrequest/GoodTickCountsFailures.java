package clientperrequest;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** After a failed ping the tick only counts: the driver reconnects by itself, and the client stays. */
@Component
class GoodTickCountsFailures {
  private final MongoClient client;
  private int failures;

  GoodTickCountsFailures(MongoClient client) {
    this.client = client;
  }

  @Scheduled(fixedDelay = 10_000)
  void ping() {
    try {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
      failures = 0;
    } catch (MongoException e) {
      failures++;
    }
  }

  int failures() {
    return failures;
  }
}
