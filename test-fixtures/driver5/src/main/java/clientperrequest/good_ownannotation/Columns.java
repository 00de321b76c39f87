package clientperrequest.good_ownannotation;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The annotation is the one of this package. */
class Columns {
  @GetMapping("count")
  long count() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  public static void main(String[] args) {
    System.out.println(new Columns().count());
  }
}
