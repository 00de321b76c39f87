package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.CountDownLatch;

/** main waits until it is told to stop, inside the try. */
class GoodMainWaitsForLatch {
  public static void main(String[] args) throws InterruptedException {
    CountDownLatch stop = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stop::countDown));
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      System.out.println("serving " + client.getDatabase("shop").getName());
      stop.await();
    }
  }
}
