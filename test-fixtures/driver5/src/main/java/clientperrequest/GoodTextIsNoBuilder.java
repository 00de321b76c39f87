package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;

/**
 * A builder and a text go through one helper; what parses the text runs no builder, and what prints
 * a value asks it for its text.
 */
class GoodTextIsNoBuilder extends HttpServlet {
  private MongoClient client;

  @Override
  public void init() {
    client = given(new ClientBuilder()).get();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    int most = Integer.parseInt(given(request.getParameter("most")));
    response.setIntHeader("X-Orders", Math.min(most, orders()));
    Object first = given((Object) request.getAttribute("first"));
    response.setHeader("X-First", String.valueOf(first));
  }

  private int orders() {
    return (int) client.getDatabase("shop").getCollection("orders").countDocuments();
  }

  @Override
  public void destroy() {
    client.close();
  }

  private static <T> T given(T value) {
    if (value == null) {
      throw new IllegalArgumentException("nothing given");
    }
    return value;
  }

  static final class ClientBuilder implements Supplier<MongoClient> {
    @Override
    public MongoClient get() {
      return MongoClients.create("mongodb://localhost:27017/?maxPoolSize=10");
    }
  }
}
