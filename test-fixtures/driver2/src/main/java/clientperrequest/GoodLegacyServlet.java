package clientperrequest;

import com.mongodb.MongoClient;
import java.io.IOException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** init() opens and destroy() closes. */
public class GoodLegacyServlet extends HttpServlet {
  private MongoClient mongo;

  @Override
  public void init() throws ServletException {
    try {
      mongo = new MongoClient("localhost", 27017);
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(mongo.getDB("shop").getCollection("orders").count());
  }

  @Override
  public void destroy() {
    mongo.close();
  }
}
