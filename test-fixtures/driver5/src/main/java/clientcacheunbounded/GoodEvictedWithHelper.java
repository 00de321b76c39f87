package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** What is evicted by hand is closed by a helper that swallows what closing throws. */
@Service
class GoodEvictedWithHelper {
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  long orders(String tenant) {
    Entry entry = entries.computeIfAbsent(tenant, Entry::new);
    entry.used = System.currentTimeMillis();
    return entry.client.getDatabase(tenant).getCollection("orders").countDocuments();
  }

  @Scheduled(fixedDelay = 60_000)
  void evict() {
    long limit = System.currentTimeMillis() - 600_000;
    for (Iterator<Entry> it = entries.values().iterator(); it.hasNext(); ) {
      Entry entry = it.next();
      if (entry.used < limit) {
        it.remove();
        closeQuietly(entry.client);
      }
    }
  }

  @PreDestroy
  void close() {
    entries.values().forEach(entry -> closeQuietly(entry.client));
  }

  private static void closeQuietly(AutoCloseable resource) {
    try {
      resource.close();
    } catch (Exception e) {
      System.err.println("not closed: " + e);
    }
  }

  static final class Entry {
    final MongoClient client;
    volatile long used;

    Entry(String tenant) {
      client = MongoClients.create("mongodb://localhost:27017/" + tenant);
    }
  }
}
