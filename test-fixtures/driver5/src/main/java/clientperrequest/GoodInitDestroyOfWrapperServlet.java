package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The wrapper that opens is built in init() and closed in destroy(); requests call it. */
public class GoodInitDestroyOfWrapperServlet extends HttpServlet {
  private OrderStore store;

  @Override
  public void init() {
    store = new OrderStore(getInitParameter("uri"));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(store.count());
  }

  @Override
  public void destroy() {
    store.close();
  }

  private static class OrderStore implements AutoCloseable {
    private final MongoClient client;

    OrderStore(String uri) {
      client = MongoClients.create(uri == null ? "mongodb://localhost:27017" : uri);
    }

    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }

    @Override
    public void close() {
      client.close();
    }
  }
}
