package multipleclients;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/** The second client takes the place of the first one, in the same variable. */
final class GoodOneVariable {
  private GoodOneVariable() {}

  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017/?tls=true&maxPoolSize=20");
    try {
      if (!answers(client)) {
        client.close();
        client = MongoClients.create("mongodb://localhost:27017/?maxPoolSize=20");
      }
      System.out.println(client.getDatabase("shop").getCollection("orders").countDocuments());
    } finally {
      client.close();
    }
  }

  private static boolean answers(MongoClient client) {
    try {
      client.getDatabase("admin").runCommand(new Document("ping", 1));
      return true;
    } catch (MongoException e) {
      return false;
    }
  }
}
