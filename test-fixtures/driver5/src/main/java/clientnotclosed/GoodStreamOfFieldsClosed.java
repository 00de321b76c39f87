package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.annotation.PreDestroy;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Two fields, one of them optional, closed through a stream. */
@Service
class GoodStreamOfFieldsClosed {
  private final MongoClient orders = MongoClients.create("mongodb://localhost:27017");
  private final MongoClient archive = System.getenv("ARCHIVE") == null ? null : MongoClients.create(System.getenv("ARCHIVE"));

  MongoDatabase shop() {
    return (archive == null ? orders : archive).getDatabase("shop");
  }

  @PreDestroy
  void close() {
    Stream.of(orders, archive).filter(Objects::nonNull).forEach(MongoClient::close);
  }
}
