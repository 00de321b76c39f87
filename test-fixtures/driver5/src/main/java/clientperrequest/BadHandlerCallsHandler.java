package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** doPost only calls doGet, which is a handler itself and has the finding. */
@WebServlet("/search")
class BadHandlerCallsHandler extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      response.getWriter().println(client.getDatabase("app").getCollection("pages").countDocuments());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    doGet(request, response);
  }
}
