package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What is closed in any case is one client for each request, whatever becomes of the flag. */
class BadFlagThatLastsLonger extends HttpServlet {
  private volatile boolean counting = true;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    if (counting) {
      MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest
      try {
        long orders = client.getDatabase("shop").getCollection("orders").countDocuments();
        if (orders > 1_000_000) {
          counting = false;
        }
        response.setIntHeader("X-Orders", (int) orders);
      } finally {
        client.close();
      }
    }
  }
}
