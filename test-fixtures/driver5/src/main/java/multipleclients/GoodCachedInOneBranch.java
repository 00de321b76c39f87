package multipleclients;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The environment decides which of the two runs: kept in a field, or the caller's own. */
final class GoodCachedInOneBranch {
  private static final String URI = "mongodb://localhost:27017/?maxPoolSize=20";
  private static MongoClient cached;

  private GoodCachedInOneBranch() {}

  static MongoClient client() {
    if ("development".equals(System.getenv("APP_ENV"))) {
      if (cached == null) {
        cached = MongoClients.create(URI);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> cached.close()));
      }
      return cached;
    }
    return MongoClients.create(URI);
  }
}
