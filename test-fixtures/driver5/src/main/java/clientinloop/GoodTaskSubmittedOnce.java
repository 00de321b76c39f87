package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One task for all, with a loop of its own inside. */
class GoodTaskSubmittedOnce {
  public static void main(String[] names) {
    ExecutorService workers = Executors.newSingleThreadExecutor();
    workers.submit(
        new Runnable() {
          @Override
          public void run() {
            try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
              for (String name : names) {
                client.getDatabase("shop").getCollection(name).countDocuments();
              }
            }
          }
        });
    workers.shutdown();
  }
}
