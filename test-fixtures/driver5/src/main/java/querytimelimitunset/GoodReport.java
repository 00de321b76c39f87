package querytimelimitunset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Nobody waits for a report. */
class GoodReport {
  public static void main(String[] args) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=2")) {
      System.out.println(client.getDatabase("shop").getCollection("orders").countDocuments());
    }
  }
}
