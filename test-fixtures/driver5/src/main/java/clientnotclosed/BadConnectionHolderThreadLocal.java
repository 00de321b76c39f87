package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

/** One client per worker thread, and nobody can reach the other threads' clients to close them. */
class BadConnectionHolderThreadLocal {
  private static final ThreadLocal<MongoClient> CLIENT =
      ThreadLocal.withInitial(() -> MongoClients.create("mongodb://localhost:27017")); // expect: ClientNotClosed

  static MongoDatabase shop() {
    return CLIENT.get().getDatabase("shop");
  }
}
