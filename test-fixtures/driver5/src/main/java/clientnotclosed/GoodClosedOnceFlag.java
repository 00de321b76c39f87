package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** close() may be called twice; an atomic flag lets the first call through. */
@Component
class GoodClosedOnceFlag implements AutoCloseable {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");
  private final AtomicBoolean closed = new AtomicBoolean();

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      client.close();
    }
  }
}
