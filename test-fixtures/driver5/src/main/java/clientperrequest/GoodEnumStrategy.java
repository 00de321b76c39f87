package clientperrequest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The same enum, whose constants are given the collection. */
@RestController
class GoodEnumStrategy {
  enum Sink {
    MEMORY {
      @Override
      void save(MongoCollection<Document> notes, String text) {
        System.out.println(text);
      }
    },
    MONGO {
      @Override
      void save(MongoCollection<Document> notes, String text) {
        notes.insertOne(new Document("text", text));
      }
    };

    abstract void save(MongoCollection<Document> notes, String text);
  }

  private final MongoCollection<Document> notes;

  GoodEnumStrategy(MongoDatabase shop) {
    notes = shop.getCollection("notes");
  }

  @PostMapping("/notes/{sink}")
  void save(@PathVariable Sink sink, @RequestBody String text) {
    sink.save(notes, text);
  }
}
