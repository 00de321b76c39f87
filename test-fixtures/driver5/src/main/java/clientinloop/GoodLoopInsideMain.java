package clientinloop;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** The loop uses the client; the opening stands before it. */
class GoodLoopInsideMain {
  public static void main(String[] args) throws Exception {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      for (int i = 0; i < 10; i++) {
        System.out.println(client.getDatabase("shop").getCollection("orders").countDocuments());
        Thread.sleep(1000);
      }
    }
  }
}
