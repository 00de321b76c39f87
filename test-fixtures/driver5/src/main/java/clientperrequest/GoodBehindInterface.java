package clientperrequest;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The same interface; the implementation with MongoDB is given its client. */
@RestController
class GoodBehindInterface {
  private final Journal store;

  GoodBehindInterface(Journal store) {
    this.store = store;
  }

  @PostMapping("/journal")
  void book(@RequestBody String entry) {
    store.save(new Document("entry", entry));
  }

  interface Journal {
    void save(Document entry);
  }

  static class MongoJournal implements Journal {
    private final MongoClient client;

    MongoJournal(MongoClient client) {
      this.client = client;
    }

    @Override
    public void save(Document entry) {
      client.getDatabase("bank").getCollection("journal").insertOne(entry);
    }
  }
}
