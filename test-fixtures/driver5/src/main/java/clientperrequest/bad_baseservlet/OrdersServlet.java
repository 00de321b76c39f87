package clientperrequest.bad_baseservlet;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import jakarta.servlet.annotation.WebServlet;

/** Fills the template with a client per call. */
@WebServlet("/orders")
class OrdersServlet extends BaseServlet {
  @Override
  protected String answer(String question) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientNotClosed
    return client.getDatabase("shop").getCollection("orders").find(Filters.eq("name", question)).first().toJson();
  }
}
