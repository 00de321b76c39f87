package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** run() of a Spring Boot runner is executed once, after the start. */
@Component
class GoodCommandLineRunner implements org.springframework.boot.CommandLineRunner {
  @Override
  public void run(String... args) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection("orders").createIndex(new Document("date", 1));
    }
  }
}
