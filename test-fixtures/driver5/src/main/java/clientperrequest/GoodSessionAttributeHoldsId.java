package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bson.Document;

/** The HTTP session keeps an id, the servlet's static client fetches what belongs to it. */
public class GoodSessionAttributeHoldsId extends HttpServlet {
  private static MongoClient client;

  @Override
  public void init() {
    synchronized (GoodSessionAttributeHoldsId.class) {
      if (client == null) {
        client = MongoClients.create("mongodb://localhost:27017");
      }
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object customer = request.getSession().getAttribute("customer");
    Document found = client.getDatabase("shop").getCollection("customers").find(Filters.eq(customer)).first();
    response.getWriter().println(found);
  }

  @Override
  public void destroy() {
    synchronized (GoodSessionAttributeHoldsId.class) {
      if (client != null) {
        client.close();
        client = null;
      }
    }
  }
}
