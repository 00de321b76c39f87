package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** One of the two is opened. */
final class GoodAlternatives {
  private static MongoClient client;

  private GoodAlternatives() {}

  static synchronized MongoClient client(boolean secure) {
    if (client == null) {
      if (secure) {
        client = MongoClients.create("mongodb://localhost:27017/?tls=true&maxPoolSize=20");
      } else {
        client = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=20");
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> client.close()));
    }
    return client;
  }
}
