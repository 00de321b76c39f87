package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The thread runs from init on; a request only asks it how far it is. */
class GoodThreadNotStarted extends HttpServlet {
  private final Counter counter = new Counter();

  @Override
  public void init() {
    counter.start();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setIntHeader("X-Orders", counter.orders);
    counter.interrupt();
  }

  static class Counter extends Thread {
    private volatile int orders;

    @Override
    public void run() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        orders = (int) client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }
  }
}
