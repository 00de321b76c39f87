package diskuseinrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Aggregates;
import java.util.List;
import org.bson.Document;

/** A job may take its time. */
class GoodJob {
  public static void main(String[] args) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=2")) {
      client
          .getDatabase("shop")
          .getCollection("orders")
          .aggregate(List.of(Aggregates.sort(new Document("sum", -1)), Aggregates.out("figures")))
          .allowDiskUse(true)
          .toCollection();
    }
  }
}
