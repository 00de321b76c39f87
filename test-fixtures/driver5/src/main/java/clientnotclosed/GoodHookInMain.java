package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The service opens in its constructor; main makes it and registers its close. */
class GoodHookInMain {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  void stop() {
    client.close();
  }

  public static void main(String[] args) throws InterruptedException {
    GoodHookInMain service = new GoodHookInMain();
    Runtime.getRuntime().addShutdownHook(new Thread(service::stop));
    Thread.currentThread().join();
  }
}
