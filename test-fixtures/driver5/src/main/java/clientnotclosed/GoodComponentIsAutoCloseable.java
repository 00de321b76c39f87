package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.stereotype.Service;

/** The same component as an AutoCloseable: Spring infers close() for it. */
@Service
class GoodComponentIsAutoCloseable implements AutoCloseable {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  MongoDatabase shop() {
    return client.getDatabase("shop");
  }

  @Override
  public void close() {
    client.close();
  }
}
