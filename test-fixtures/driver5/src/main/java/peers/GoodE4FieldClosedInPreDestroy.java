package peers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** A client in a field of a singleton, closed when the container shuts down. */
@Service
class GoodE4FieldClosedInPreDestroy {
  private final MongoClient client;

  GoodE4FieldClosedInPreDestroy(@Value("${mongo.uri}") String uri) {
    client = MongoClients.create(uri);
  }

  long count() {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @PreDestroy
  void shutdown() {
    client.close();
  }
}
