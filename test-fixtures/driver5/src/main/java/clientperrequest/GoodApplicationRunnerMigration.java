package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** A migration with a client of its own: run() of an ApplicationRunner happens once, after the start. */
@Component
class GoodApplicationRunnerMigration implements ApplicationRunner {
  @Override
  public void run(ApplicationArguments arguments) {
    try (MongoClient admin = MongoClients.create("mongodb://localhost:27017/?appName=migration")) {
      admin.getDatabase("shop").getCollection("orders").createIndex(new Document("customer", 1));
    }
  }
}
