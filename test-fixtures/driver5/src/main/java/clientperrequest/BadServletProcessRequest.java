package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bson.Document;

/** doGet and doPost share processRequest, which opens a client: one place for each of the two handlers. */
@WebServlet("/login")
class BadServletProcessRequest extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    processRequest(request, response); // expect: ClientPerRequest
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    processRequest(request, response); // expect: ClientPerRequest
  }

  private void processRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    Document user = client.getDatabase("app").getCollection("users").find(Filters.eq("name", request.getParameter("name"))).first();
    response.getWriter().println(user == null ? "no" : "yes");
  }
}
