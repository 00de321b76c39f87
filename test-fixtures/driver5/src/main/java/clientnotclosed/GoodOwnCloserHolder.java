package clientnotclosed;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** A project's own stack of closeables: pushed at the opening, emptied at shutdown. */
@Service
class GoodOwnCloserHolder {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final MongoDatabase shop;

  GoodOwnCloserHolder(@Value("${mongo.uri}") String uri) {
    shop = keep(MongoClients.create(uri)).getDatabase("shop");
  }

  private <T extends AutoCloseable> T keep(T closeable) {
    open.push(closeable);
    return closeable;
  }

  long count() {
    return shop.getCollection("orders").countDocuments();
  }

  @PreDestroy
  void shutdown() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }
}
