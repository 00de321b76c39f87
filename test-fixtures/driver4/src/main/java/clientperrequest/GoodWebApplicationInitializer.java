package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import javax.servlet.ServletContext;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import org.springframework.web.WebApplicationInitializer;

/** onStartup() runs once for the web application; the listener that it adds closes. */
public class GoodWebApplicationInitializer implements WebApplicationInitializer {
  @Override
  public void onStartup(ServletContext context) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    context.addListener(
        new ServletContextListener() {
          @Override
          public void contextInitialized(ServletContextEvent event) {}

          @Override
          public void contextDestroyed(ServletContextEvent event) {
            client.close();
          }
        });
    context.setAttribute("orders", client.getDatabase("shop").getCollection("orders"));
  }
}
