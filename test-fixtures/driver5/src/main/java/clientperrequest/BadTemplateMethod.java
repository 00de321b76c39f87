package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** doGet stands in a base class and calls down to connect(), which the subclass fills with an opening. */
@WebServlet("/report")
class BadTemplateMethod extends BadTemplateMethodBase {
  @Override
  protected MongoClient connect() {
    return MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
  }
}

abstract class BadTemplateMethodBase extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    MongoDatabase database = connect().getDatabase("reports"); // expect: ClientPerRequest "connect()"
    response.getWriter().println(database.getCollection("daily").countDocuments());
  }

  protected abstract MongoClient connect();
}
