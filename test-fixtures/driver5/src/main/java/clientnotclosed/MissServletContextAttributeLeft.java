package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** contextDestroyed() removes the attribute, and the client in it stays open. */
@WebListener
class MissServletContextAttributeLeft implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // miss: ClientNotClosed what becomes of a context attribute is not followed
    event.getServletContext().setAttribute("client", client);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    event.getServletContext().removeAttribute("client");
  }
}
