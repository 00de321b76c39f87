package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The subclass answers the base class with a client that init() opened and destroy() closes. */
@WebServlet("/report")
class GoodTemplateMethod extends GoodTemplateMethodBase {
  private MongoClient client;

  @Override
  public void init() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  protected MongoClient connect() {
    return client;
  }

  @Override
  public void destroy() {
    client.close();
  }
}

abstract class GoodTemplateMethodBase extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    MongoDatabase database = connect().getDatabase("reports");
    response.getWriter().println(database.getCollection("daily").countDocuments());
  }

  protected abstract MongoClient connect();
}
