package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** A worker that runs until it is interrupted, inside a try-with-resources. */
class GoodWorkerLoopClosesAtTheEnd implements Runnable {
  @Override
  public void run() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      MongoCollection<Document> jobs = client.getDatabase("ops").getCollection("jobs");
      while (!Thread.currentThread().isInterrupted()) {
        jobs.updateMany(Filters.eq("state", "new"), new Document("$set", new Document("state", "seen")));
      }
    }
  }

  public static void main(String[] args) {
    new Thread(new GoodWorkerLoopClosesAtTheEnd()).start();
  }
}
