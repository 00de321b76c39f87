package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The same check before the opening leaves nothing half-built. */
@Component
class GoodCheckedBeforeOpening implements AutoCloseable {
  private final MongoClient client;
  private final String database;

  GoodCheckedBeforeOpening(@Value("${mongo.uri}") String uri, @Value("${mongo.db}") String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("no database");
    }
    database = name;
    client = MongoClients.create(uri);
  }

  MongoDatabase database() {
    return client.getDatabase(database);
  }

  @Override
  public void close() {
    client.close();
  }
}
