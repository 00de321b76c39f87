package sessionnotclosed;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.function.Function;

/** A helper opens, runs a callback and closes; the callback's session is not its own. */
class GoodSessionHelper {
  private final MongoClient client;

  GoodSessionHelper(MongoClient client) {
    this.client = client;
  }

  <T> T inSession(Function<ClientSession, T> work) {
    try (ClientSession session = client.startSession()) {
      return work.apply(session);
    }
  }

  long orders() {
    return inSession(session -> client.getDatabase("shop").getCollection("orders").countDocuments(session));
  }
}
