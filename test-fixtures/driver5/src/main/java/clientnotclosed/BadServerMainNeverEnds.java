package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;

/** This main never comes to its end, so nothing closes the client when the process is stopped. */
class BadServerMainNeverEnds {
  public static void main(String[] args) throws InterruptedException {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    MongoCollection<Document> jobs = client.getDatabase("ops").getCollection("jobs");
    while (true) {
      jobs.updateMany(Filters.eq("state", "new"), new Document("$set", new Document("state", "seen")));
      Thread.sleep(1000);
    }
  }
}
