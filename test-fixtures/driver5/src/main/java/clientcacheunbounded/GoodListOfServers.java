package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;

/** The list is filled once, by init, and each request only reads it. */
class GoodListOfServers extends HttpServlet {
  private final List<MongoClient> servers = new ArrayList<>();

  @Override
  public void init() {
    add("mongodb://localhost:27017/?appName=a");
    add("mongodb://localhost:27017/?appName=b");
  }

  private void add(String uri) {
    MongoClient client = MongoClients.create(uri);
    servers.add(client);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    long orders = 0;
    for (MongoClient client : servers) {
      orders += client.getDatabase("shop").getCollection("orders").countDocuments();
    }
    response.setIntHeader("X-Orders", (int) orders);
  }

  @Override
  public void destroy() {
    servers.forEach(MongoClient::close);
  }
}
