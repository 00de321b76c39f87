package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The listener finds the client again in the context, where it put it. */
@WebListener
class GoodServletContextAttributeClosed implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    event.getServletContext().setAttribute("client", client);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    MongoClient client = (MongoClient) event.getServletContext().getAttribute("client");
    if (client != null) {
      client.close();
    }
  }
}
