package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** A flag, a state and a count that are turned back at the end let the next request in. */
@WebServlet("/export")
class BadFlagTurnedBack extends HttpServlet {
  private boolean busy;
  private String state = "idle";
  private int failures;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    if (!busy) {
      busy = true;
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        client.getDatabase("shop").getCollection("orders").countDocuments();
      }
      busy = false;
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (state.equals("idle")) {
      state = "running";
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        client.getDatabase("shop").getCollection("orders").drop();
      }
      state = "idle";
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    if (failures < 3) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        client.getDatabase("shop").getCollection("orders").estimatedDocumentCount();
      }
      failures = 0;
    }
  }
}
