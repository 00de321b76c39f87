package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import jakarta.annotation.PreDestroy;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** getInstance() guards the object, and the object's constructor opens the client. */
@RestController
class GoodSingletonGetInstance {
  @GetMapping("/count")
  long count() {
    return Database.getInstance().orders().countDocuments();
  }

  @PreDestroy
  void close() {
    Database.getInstance().shutdown();
  }

  static final class Database {
    private static Database instance;
    private final MongoClient client;

    private Database() {
      client = MongoClients.create("mongodb://localhost:27017");
    }

    static synchronized Database getInstance() {
      if (instance == null) {
        instance = new Database();
      }
      return instance;
    }

    MongoCollection<Document> orders() {
      return client.getDatabase("shop").getCollection("orders");
    }

    void shutdown() {
      client.close();
    }
  }
}
