package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A scheduled method with an initial delay only runs one time (Spring 6.1). */
@Component
class GoodScheduledOnce {
  @Scheduled(initialDelay = 5_000)
  void migrate() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection("orders").createIndex(new Document("date", 1));
    }
  }
}
