package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** invokeLater in main is the way desktop programs start. */
class GoodInvokeLaterInMain {
  public static void main(String[] args) {
    javax.swing.SwingUtilities.invokeLater(() -> {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        System.out.println(client.getDatabase("shop").getCollection("orders").countDocuments());
      }
    });
  }
}
