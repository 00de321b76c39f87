package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An enum constant is constructed once; the shutdown hook in its constructor closes the client. */
@RestController
class GoodEnumSingleton {
  @GetMapping("/ping")
  Document ping() {
    return Mongo.INSTANCE.database("admin").runCommand(new Document("ping", 1));
  }

  enum Mongo {
    INSTANCE;

    private final MongoClient client;

    Mongo() {
      client = MongoClients.create("mongodb://localhost:27017");
      Runtime.getRuntime().addShutdownHook(new Thread(client::close, "mongo-close"));
    }

    MongoDatabase database(String name) {
      return client.getDatabase(name);
    }
  }
}
