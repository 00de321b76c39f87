package clientperrequest.good_baseservlet;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import jakarta.servlet.annotation.WebServlet;

/** Fills the template from a client that lives as long as the servlet. */
@WebServlet("/stock")
class StockServlet extends QuietServlet {
  private MongoClient client;

  @Override
  public void init() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  protected String answer(String question) {
    return client.getDatabase("shop").getCollection("stock").find(Filters.eq("name", question)).first().toJson();
  }

  @Override
  public void destroy() {
    client.close();
  }
}
