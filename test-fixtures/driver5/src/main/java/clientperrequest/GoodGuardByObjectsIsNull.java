package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** The null check in the words of Objects.nonNull, with an early return. */
public class GoodGuardByObjectsIsNull extends HttpServlet {
  private MongoClient client;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    connect();
    response.getWriter().println(client.getDatabase("shop").getCollection("orders").countDocuments());
  }

  private synchronized void connect() {
    if (Objects.nonNull(client)) {
      return;
    }
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public void destroy() {
    if (Objects.nonNull(client)) {
      client.close();
    }
  }
}
