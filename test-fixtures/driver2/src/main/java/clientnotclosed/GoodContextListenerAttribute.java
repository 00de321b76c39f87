package clientnotclosed;

import com.mongodb.MongoClient;
import java.net.UnknownHostException;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.annotation.WebListener;

/** What contextInitialized opens, contextDestroyed closes. */
@WebListener
public class GoodContextListenerAttribute implements ServletContextListener {
  private MongoClient mongo;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    String host = event.getServletContext().getInitParameter("mongo.host");
    try {
      mongo = new MongoClient(host);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("no such host: " + host, e);
    }
    event.getServletContext().setAttribute("database", mongo.getDB("shop"));
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    event.getServletContext().removeAttribute("database");
    if (mongo != null) {
      mongo.close();
    }
  }
}
