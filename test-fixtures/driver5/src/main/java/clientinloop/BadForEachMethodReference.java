package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;

/** A method reference runs for each element like a lambda does. */
class BadForEachMethodReference {
  void dropAll(List<String> names) {
    names.forEach(this::drop); // expect: ClientInLoop
  }

  long sizes(List<String> names) {
    return names.stream().map(this::size).reduce(0L, Long::sum); // expect: ClientInLoop
  }

  private void drop(String name) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection(name).drop();
    }
  }

  private Long size(String name) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.getDatabase("shop").getCollection(name).countDocuments();
    }
  }
}
