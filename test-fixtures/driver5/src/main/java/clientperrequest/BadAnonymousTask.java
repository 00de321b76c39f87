package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Tasks of a request belong to it: an anonymous class stands in its body, a thread's class does not. */
class BadAnonymousTask extends HttpServlet {
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Thread worker =
        new Thread(
            new Runnable() {
              @Override
              public void run() {
                try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest "opened and closed per request"
                  client.getDatabase("shop").getCollection("orders").countDocuments();
                }
              }
            });
    worker.start();
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    Thread worker = new Counter();
    worker.start(); // expect: ClientPerRequest "opened and closed per request"
  }

  static class Counter extends Thread {
    @Override
    public void run() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.getDatabase("shop").getCollection("orders").countDocuments();
      }
    }
  }
}
