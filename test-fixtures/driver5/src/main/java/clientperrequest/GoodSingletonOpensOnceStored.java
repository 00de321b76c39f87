package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The one object is in its field before it opens the client, and nobody makes another. */
class GoodSingletonOpensOnceStored extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setIntHeader("X-Orders", (int) Shop.instance().orders());
  }

  @Override
  public void destroy() {
    Shop.instance().close();
  }

  static final class Shop {
    private static volatile Shop instance;
    private MongoClient client;

    static Shop instance() {
      if (null == instance) {
        synchronized (Shop.class) {
          if (null == instance) {
            instance = new Shop();
            instance.open();
          }
        }
      }
      return instance;
    }

    void open() {
      client = MongoClients.create("mongodb://localhost:27017");
    }

    long orders() {
      if (client == null) {
        open();
      }
      return client.getDatabase("shop").getCollection("orders").countDocuments();
    }

    void close() {
      client.close();
    }
  }
}
