package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The helper changes the order of what it is given, and runs both. */
class BadTasksSwapped extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    inOrder(() -> response.setStatus(200), BadTasksSwapped::count, true); // expect: ClientPerRequest
  }

  private static void inOrder(Runnable first, Runnable second, boolean turned) {
    if (turned) {
      Runnable kept = first;
      first = second;
      second = kept;
    }
    first.run();
    second.run();
  }

  private static void count() {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }
}
