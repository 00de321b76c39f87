package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Double-checked locking with the local copy that Effective Java recommends. */
public class GoodGuardOfLocalCopy extends HttpServlet {
  private volatile MongoClient field;

  private MongoClient client() {
    MongoClient result = field;
    if (result != null) {
      return result;
    }
    synchronized (this) {
      if (field == null) {
        field = MongoClients.create("mongodb://localhost:27017");
      }
      return field;
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(client().getDatabase("shop").getCollection("orders").countDocuments());
  }

  @Override
  public void destroy() {
    if (field != null) {
      field.close();
    }
  }
}
