package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The constructor that opens the client is inherited. */
@RestController
class BadSuperConstructor {
  @GetMapping("/audit")
  long audit() {
    return new AuditRepository().size(); // expect: ClientPerRequest
  }

  abstract static class BaseRepository {
    protected final MongoClient client;

    protected BaseRepository(String uri) {
      this.client = MongoClients.create(uri); // expect: ClientNotClosed
    }
  }

  static class AuditRepository extends BaseRepository {
    AuditRepository() {
      super("mongodb://localhost:27017");
    }

    long size() {
      return client.getDatabase("ops").getCollection("audit").countDocuments();
    }
  }
}
