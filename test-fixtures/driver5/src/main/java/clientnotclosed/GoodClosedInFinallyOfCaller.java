package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** connect stores the client in the object, and run's finally calls the method that closes it. */
public class GoodClosedInFinallyOfCaller {
  private MongoClient client;

  private void connect(String uri) {
    client = MongoClients.create(uri);
  }

  private void disconnect() {
    if (client != null) {
      client.close();
      client = null;
    }
  }

  void run(String uri) {
    try {
      connect(uri);
      for (String name : client.listDatabaseNames()) {
        System.out.println(name);
      }
    } finally {
      disconnect();
    }
  }

  public static void main(String[] args) {
    new GoodClosedInFinallyOfCaller().run("mongodb://localhost:27017");
  }
}
