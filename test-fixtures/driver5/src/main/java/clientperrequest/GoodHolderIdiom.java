package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The class loader runs the holder's initialiser once, on first use. */
@RestController
class GoodHolderIdiom {
  @GetMapping("/ping")
  Document ping() {
    return Holder.CLIENT.getDatabase("admin").runCommand(new Document("ping", 1));
  }

  private static final class Holder {
    static final MongoClient CLIENT = open();

    private static MongoClient open() {
      MongoClient client = MongoClients.create("mongodb://localhost:27017");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> client.close()));
      return client;
    }
  }
}
