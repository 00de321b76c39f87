package web;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.bson.Document;
import store.OrderStore;

class OrderServlet extends HttpServlet {
  private final OrderStore store = new OrderStore();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(store.count() > 0 ? 200 : 404);
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) {
    MongoClient probe = MongoClients.create("mongodb://db");
    probe.getDatabase("admin").runCommand(new Document("ping", 1));
  }

  @Override
  public void destroy() {
    store.close();
  }
}
