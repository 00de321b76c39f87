package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The client's close is registered as an action, and main runs all actions in finally. */
public class GoodListOfCleanups {
  private final List<Runnable> cleanups = new CopyOnWriteArrayList<>();

  MongoClient open(String uri) {
    MongoClient client = MongoClients.create(uri);
    cleanups.add(client::close);
    return client;
  }

  void cleanUp() {
    for (Runnable cleanup : cleanups) {
      cleanup.run();
    }
    cleanups.clear();
  }

  public static void main(String[] args) {
    GoodListOfCleanups application = new GoodListOfCleanups();
    try {
      MongoClient client = application.open("mongodb://localhost:27017");
      System.out.println(client.getDatabase("shop").getName());
    } finally {
      application.cleanUp();
    }
  }
}
