package clientnotclosed;

import com.google.errorprone.annotations.MustBeClosed;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The annotation says what the analysis would find anyway: the caller closes. */
class GoodMustBeClosedFactory {
  @MustBeClosed
  static MongoClient open() {
    return MongoClients.create("mongodb://localhost:27017");
  }

  static long count() {
    try (MongoClient client = open()) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
