package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.HashMap;
import java.util.Map;

/** A map by name whose entries count their users: the last one out closes and removes. */
class GoodReferenceCounted {
  private static final Map<String, Shared> SHARED = new HashMap<>();

  static synchronized Shared take(String uri) {
    Shared shared = SHARED.computeIfAbsent(uri, Shared::new);
    shared.users++;
    return shared;
  }

  static synchronized void giveBack(Shared shared) {
    if (--shared.users == 0) {
      SHARED.remove(shared.uri);
      shared.client.close();
    }
  }

  static long orders(String uri) {
    Shared shared = take(uri);
    try {
      return shared.client.getDatabase("shop").getCollection("orders").countDocuments();
    } finally {
      giveBack(shared);
    }
  }

  static final class Shared {
    final String uri;
    final MongoClient client;
    int users;

    Shared(String uri) {
      this.uri = uri;
      this.client = MongoClients.create(uri);
    }
  }
}
