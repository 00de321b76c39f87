package multipleclients;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The text of a connection string is what it was made of: both stores connect to the same. */
class BadTextOfAnAddress extends HttpServlet {
  private Store orders;
  private Audit audit;

  @Override
  public void init() {
    ConnectionString address = new ConnectionString(System.getenv("ORDERS_URI"));
    orders = new Store(address);
    audit = new Audit(address);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setIntHeader("X-Orders", (int) (orders.count() - audit.count()));
  }

  @Override
  public void destroy() {
    orders.client.close();
    audit.client.close();
  }

  static final class Store {
    final MongoClient client;

    Store(ConnectionString address) {
      client = MongoClients.create(address.getConnectionString());
    }

    long count() {
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  static final class Audit {
    final MongoClient client;

    Audit(ConnectionString address) {
      client = MongoClients.create(address); // expect: MultipleClients "environment variable ORDERS_URI"
    }

    long count() {
      return client.getDatabase("shop").getCollection("audit").countDocuments();
    }
  }
}
