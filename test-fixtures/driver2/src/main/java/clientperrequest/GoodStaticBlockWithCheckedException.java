package clientperrequest;

import com.mongodb.BasicDBObject;
import com.mongodb.MongoClient;
import java.net.UnknownHostException;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The checked exception of 2.14 forces the static client into a block; it is opened once all the same. */
public class GoodStaticBlockWithCheckedException extends HttpServlet implements ServletContextListener {
  private static final MongoClient MONGO;

  static {
    try {
      MONGO = new MongoClient("localhost", 27017);
    } catch (UnknownHostException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    MONGO.getDB("shop").getCollection("orders").insert(new BasicDBObject("item", request.getParameter("item")));
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {}

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    MONGO.close();
  }
}
