package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Two variables take their values from each other; what is added is the client all the same. */
class BadVariablesInTurn extends HttpServlet {
  private final List<MongoClient> opened = Collections.synchronizedList(new ArrayList<>());

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientCacheUnbounded
    MongoClient kept = client;
    for (int turn = 0; turn < 3; turn++) {
      client = kept;
      kept = client;
    }
    opened.add(kept);
    response.setIntHeader("X-Orders", (int) client.getDatabase("shop").getCollection("orders").countDocuments());
  }

  @Override
  public void destroy() {
    opened.forEach(MongoClient::close);
  }
}
