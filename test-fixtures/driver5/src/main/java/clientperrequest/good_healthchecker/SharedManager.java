package clientperrequest.good_healthchecker;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** A bean that Spring closes, since it is AutoCloseable. */
@Component
class SharedManager implements AutoCloseable {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017/?minPoolSize=10");

  boolean ping() {
    return client.getDatabase("admin").runCommand(new Document("ping", 1)).get("ok").equals(1.0);
  }

  @Override
  public void close() {
    client.close();
  }
}
