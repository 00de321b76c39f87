package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** The same tasks with one client around the loop and the end of the pool. */
class GoodTasksShareClient {
  static void importAll(List<String> files, ExecutorService pool) throws InterruptedException {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      MongoCollection<Document> collection = client.getDatabase("shop").getCollection("files");
      for (String file : files) {
        pool.submit(() -> collection.insertOne(new Document("name", file)));
      }
      pool.shutdown();
      pool.awaitTermination(1, TimeUnit.HOURS);
    }
  }
}
