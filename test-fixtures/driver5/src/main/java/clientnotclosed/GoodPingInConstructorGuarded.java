package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The half-built object cleans up after itself before it lets the exception out. */
@Component
class GoodPingInConstructorGuarded implements AutoCloseable {
  private final MongoClient client;

  GoodPingInConstructorGuarded(@Value("${mongo.uri}") String uri) {
    client = MongoClients.create(uri);
    try {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
    } catch (RuntimeException e) {
      client.close();
      throw e;
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
