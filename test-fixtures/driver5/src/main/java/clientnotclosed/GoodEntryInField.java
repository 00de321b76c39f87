package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import org.springframework.stereotype.Service;

/** An address and its client in one field: who closes asks the entry for its value. */
@Service
class GoodEntryInField {
  private final Map.Entry<String, MongoClient> server =
      Map.entry("localhost:27017", MongoClients.create("mongodb://localhost:27017"));

  String name() {
    return server.getKey() + server.getValue().listDatabaseNames().first();
  }

  @PreDestroy
  void close() {
    server.getValue().close();
  }
}
