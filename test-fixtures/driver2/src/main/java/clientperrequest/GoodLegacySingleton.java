package clientperrequest;

import com.mongodb.DB;
import com.mongodb.Mongo;
import java.io.IOException;
import java.net.UnknownHostException;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The singleton of those days: a static Mongo behind a null check, closed by a context listener. */
public class GoodLegacySingleton implements ServletContextListener {
  private static Mongo mongo;

  static synchronized DB shop() throws UnknownHostException {
    if (mongo == null) {
      mongo = new Mongo("localhost");
    }
    return mongo.getDB("shop");
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {}

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    synchronized (GoodLegacySingleton.class) {
      if (mongo != null) {
        mongo.close();
      }
    }
  }

  public static class Orders extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      response.getWriter().println(shop().getCollection("orders").count());
    }
  }
}
