package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Closed at shutdown, but until then each request adds one. */
class BadListGrowsPerRequest extends HttpServlet {
  private final List<MongoClient> opened = Collections.synchronizedList(new ArrayList<>());

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientCacheUnbounded
    opened.add(client);
    response.setIntHeader("X-Orders", (int) client.getDatabase("shop").getCollection("orders").countDocuments());
  }

  @Override
  public void destroy() {
    opened.forEach(MongoClient::close);
  }
}
