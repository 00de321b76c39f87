package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The same class, made and handed to the runtime. */
class GoodCloserClassConstructed {
  static final MongoClient CLIENT = MongoClients.create("mongodb://localhost:27017");

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(new StopClient()));
  }

  static final class StopClient implements Runnable {
    @Override
    public void run() {
      CLIENT.close();
    }
  }
}
