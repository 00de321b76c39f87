package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The handler knows an interface only; one of its two implementations opens a client on each call. */
@RestController
class BadBehindInterface {
  private final LedgerStore store;

  BadBehindInterface(LedgerStore store) {
    this.store = store;
  }

  @PostMapping("/ledger")
  void book(@RequestBody String entry) {
    store.save(new Document("entry", entry)); // expect: ClientPerRequest
  }

  interface LedgerStore {
    void save(Document entry);
  }

  static class MemoryLedger implements LedgerStore {
    private final List<Document> entries = new ArrayList<>();

    @Override
    public void save(Document entry) {
      entries.add(entry);
    }
  }

  static class MongoLedger implements LedgerStore {
    @Override
    public void save(Document entry) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.getDatabase("bank").getCollection("ledger").insertOne(entry);
      }
    }
  }
}
