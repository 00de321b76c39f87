package clientcacheunbounded;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** What is kept for each user is a number; the function that counts opens a session and ends it. */
@Service
class GoodCountsPerUser {
  private final Map<String, Long> counts = new ConcurrentHashMap<>();
  private final MongoClient client;

  GoodCountsPerUser(MongoClient client) {
    this.client = client;
  }

  long orders(String user) {
    return counts.computeIfAbsent(user, this::count);
  }

  private long count(String user) {
    try (ClientSession session = client.startSession()) {
      return client.getDatabase("shop").getCollection("orders").countDocuments(session, Filters.eq("user", user));
    }
  }
}
