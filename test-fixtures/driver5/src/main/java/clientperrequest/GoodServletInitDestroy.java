package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** One servlet object serves all requests: init() opens and destroy() closes. */
@WebServlet("/login")
class GoodServletInitDestroy extends HttpServlet {
  private MongoClient client;

  @Override
  public void init() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(client.getDatabase("app").getCollection("users").countDocuments());
  }

  @Override
  public void destroy() {
    client.close();
  }
}
