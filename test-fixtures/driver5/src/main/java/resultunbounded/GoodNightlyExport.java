package resultunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A program of its own that needs them all in memory to sort them: no request waits for it. */
class GoodNightlyExport {
  public static void main(String[] args) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      MongoCollection<Document> cities = client.getDatabase("geo").getCollection("cities");
      List<Document> all = cities.find().into(new ArrayList<>());
      all.sort((left, right) -> left.getString("name").compareToIgnoreCase(right.getString("name")));
      all.forEach(city -> System.out.println(city.toJson()));
    }
  }
}
