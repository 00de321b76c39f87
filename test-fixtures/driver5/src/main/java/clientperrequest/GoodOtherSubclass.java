package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The variable's type is the subclass that opens nothing, not its sibling. */
@RestController
class GoodOtherSubclass {
  private final Memory store = new Memory();

  @PostMapping("/notes")
  void save(@RequestBody String text) {
    store.save(text);
  }

  abstract static class Store {
    abstract void save(String text);
  }

  static final class Memory extends Store {
    private final List<String> notes = new ArrayList<>();

    @Override
    void save(String text) {
      notes.add(text);
    }
  }

  static final class Remote extends Store {
    @Override
    void save(String text) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.getDatabase("shop").getCollection("notes").insertOne(new Document("text", text));
      }
    }
  }
}
