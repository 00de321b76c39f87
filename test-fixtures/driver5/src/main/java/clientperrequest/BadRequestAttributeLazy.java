package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bson.Document;

/** The attribute of a request is gone with the request: the next one opens another client. */
@WebServlet("/reports")
public class BadRequestAttributeLazy extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MongoClient client = (MongoClient) request.getAttribute("client");
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest "doGet"
      request.setAttribute("client", client);
    }
    try {
      response.getWriter().print(client.getDatabase("shop").runCommand(new Document("ping", 1)));
    } finally {
      client.close();
    }
  }
}
