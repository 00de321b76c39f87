package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Two variables take their values from each other: both are the store of all requests. */
class GoodStoreInTurn extends HttpServlet {
  private static final Store STORE = new Store();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Store first = STORE;
    Store second = first;
    for (int turn = 0; turn < 3; turn++) {
      first = second;
      second = first;
    }
    response.setIntHeader("X-Orders", (int) second.orders());
  }

  @Override
  public void destroy() {
    STORE.close();
  }

  private static class Store {
    private MongoClient client;

    synchronized long orders() {
      if (client == null) {
        client = MongoClients.create("mongodb://localhost:27017");
      }
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }

    synchronized void close() {
      if (client != null) {
        client.close();
      }
    }
  }
}
