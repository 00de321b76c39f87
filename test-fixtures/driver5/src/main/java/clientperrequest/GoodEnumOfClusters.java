package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** valueOf() per request looks a constant up; the constants were constructed with the class. */
@WebServlet("/count")
public class GoodEnumOfClusters extends HttpServlet {
  private enum Cluster {
    LIVE("live"),
    ARCHIVE("archive");

    private final MongoClient client;

    Cluster(String name) {
      client = MongoClients.create("mongodb://localhost:27017/?appName=" + name);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Cluster cluster = "old".equals(request.getParameter("from")) ? Cluster.ARCHIVE : Cluster.LIVE;
    response.getWriter().println(cluster.client.getDatabase("shop").getCollection("orders").countDocuments());
  }

  @Override
  public void destroy() {
    for (Cluster each : Cluster.values()) {
      each.client.close();
    }
  }
}
