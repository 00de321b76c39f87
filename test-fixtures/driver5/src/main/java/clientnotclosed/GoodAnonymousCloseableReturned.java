package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** What is returned closes the client, and the caller closes that. */
class GoodAnonymousCloseableReturned {
  static AutoCloseable start(String uri) {
    MongoClient client = MongoClients.create(uri);
    return new AutoCloseable() {
      @Override
      public void close() {
        client.close();
      }
    };
  }

  static void run(String uri) throws Exception {
    try (AutoCloseable ignored = start(uri)) {
      System.out.println("running");
    }
  }
}
