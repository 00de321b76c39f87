package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Made once on first use, which is right, and closed never, which is not. */
final class BadF9LazySingletonNobodyCloses {
  private static MongoClient client;

  static synchronized MongoClient get() {
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    }
    return client;
  }
}
