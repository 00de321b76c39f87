package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A strategy per constant of an enum: one of them opens a client on each call. */
@RestController
class BadEnumStrategy {
  enum Target {
    MEMORY {
      @Override
      void save(String text) {
        System.out.println(text);
      }
    },
    MONGO {
      @Override
      void save(String text) {
        try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
          client.getDatabase("shop").getCollection("notes").insertOne(new Document("text", text));
        }
      }
    };

    abstract void save(String text);
  }

  @PostMapping("/notes/{target}")
  void save(@PathVariable Target target, @RequestBody String text) {
    target.save(text); // expect: ClientPerRequest
  }
}
