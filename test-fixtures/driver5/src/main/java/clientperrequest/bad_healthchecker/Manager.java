package clientperrequest.bad_healthchecker;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** A wrapper without a close method. */
class Manager {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017/?minPoolSize=10"); // expect: ClientNotClosed

  boolean ping() {
    return client.getDatabase("admin").runCommand(new Document("ping", 1)).get("ok").equals(1.0);
  }
}
