package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.lang.AssertionError;

/** A client per test is slow, but tests are no handlers. */
class GoodTestMethods {
  private MongoClient client;

  @org.junit.jupiter.api.BeforeEach
  void open() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @org.junit.jupiter.api.Test
  void counts() {
    if (client.getDatabase("shop").getCollection("orders").countDocuments() < 0) {
      throw new AssertionError();
    }
  }

  @org.junit.jupiter.api.AfterEach
  void close() {
    client.close();
  }
}
