package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** doGet by name only: this class is no servlet, and main calls it once. */
class GoodDoGetOfNoServlet {
  void doGet(String request, String response) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      System.out.println(request + response + client.getDatabase("shop").getName());
    }
  }

  public static void main(String[] args) {
    new GoodDoGetOfNoServlet().doGet("a", "b");
  }
}
