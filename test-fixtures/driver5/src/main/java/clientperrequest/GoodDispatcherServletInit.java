package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bson.Document;

/** The load-on-startup servlet opens in init(config) and leaves the collection to its requests. */
@WebServlet(value = "/orders", loadOnStartup = 1)
class GoodDispatcherServletInit extends HttpServlet {
  private MongoClient client;
  private MongoCollection<Document> orders;

  @Override
  public void init(ServletConfig config) throws ServletException {
    super.init(config);
    client = MongoClients.create(config.getInitParameter("uri"));
    orders = client.getDatabase("shop").getCollection("orders");
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(orders.countDocuments());
  }

  @Override
  public void destroy() {
    client.close();
  }
}
