package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The superclass runs the job between opening and closing; a job only says what it does. */
public class GoodClosedByTemplateMethod extends MongoJob {
  @Override
  protected void execute(MongoClient client) {
    client.getDatabase("shop").getCollection("sessions").drop();
  }

  public static void main(String[] args) {
    new GoodClosedByTemplateMethod().run();
  }
}

abstract class MongoJob implements Runnable {
  protected abstract void execute(MongoClient client);

  @Override
  public final void run() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    try {
      execute(client);
    } catch (IllegalStateException e) {
      System.err.println(getClass().getSimpleName() + " failed: " + e.getMessage());
    } finally {
      client.close();
    }
  }
}
