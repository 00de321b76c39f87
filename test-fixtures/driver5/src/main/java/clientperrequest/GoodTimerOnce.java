package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Timer;
import java.util.TimerTask;
import org.bson.Document;

/** schedule with a delay and no period is once. */
class GoodTimerOnce {
  public static void main(String[] args) {
    new Timer().schedule(new TimerTask() {
      @Override
      public void run() {
        try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
          client.getDatabase("ops").getCollection("starts").insertOne(new Document());
        }
      }
    }, 1_000);
  }
}
