package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Collectors;

/** The client stands outside of the stream. */
class GoodStreamElement {
  static List<Long> counts(List<String> collections) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      MongoDatabase shop = client.getDatabase("shop");
      return collections.stream().map(name -> shop.getCollection(name).countDocuments()).collect(Collectors.toList());
    }
  }
}
