package clientperrequest;

import com.mongodb.client.MongoClient;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** MongoClients here is a nested class of the project that hands out the shared one; its create() opens nothing. */
@WebServlet("/orders")
public class GoodCreateNamesakeFactory extends HttpServlet {
  private static final MongoClient SHARED = com.mongodb.client.MongoClients.create("mongodb://localhost:27017");

  static class MongoClients {
    static MongoClient create(String name) {
      return SHARED;
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    MongoClient client = MongoClients.create("orders");
    response.getWriter().println(client.getDatabase("shop").getCollection("orders").countDocuments());
  }

  @Override
  public void destroy() {
    SHARED.close();
  }
}
