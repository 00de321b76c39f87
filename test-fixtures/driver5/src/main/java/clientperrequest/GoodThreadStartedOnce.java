package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Date;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** A thread that the singleton starts in its constructor, with a client of its own that it closes. */
@Component
class GoodThreadStartedOnce {
  GoodThreadStartedOnce() {
    Thread cleaner = new Thread(this::clean, "cleaner");
    cleaner.setDaemon(true);
    cleaner.start();
  }

  private void clean() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      MongoCollection<Document> baskets = client.getDatabase("shop").getCollection("baskets");
      while (!Thread.currentThread().isInterrupted()) {
        baskets.deleteMany(Filters.lt("touched", new Date()));
      }
    }
  }
}
