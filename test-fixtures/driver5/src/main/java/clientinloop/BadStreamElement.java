package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.stream.Collectors;

/** A stream's lambda runs per element. */
class BadStreamElement {
  static List<Long> counts(List<String> collections) {
    return collections.stream().map(name -> count(name)).collect(Collectors.toList()); // expect: ClientInLoop
  }

  private static long count(String name) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.getDatabase("shop").getCollection(name).countDocuments();
    }
  }
}
