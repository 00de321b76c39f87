package clientperrequest;

import java.io.IOException;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.annotation.WebListener;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The listener's client travels to the servlets as an attribute, and dies with the web application. */
@WebListener
public class GoodContextListenerAttribute implements ServletContextListener {
  private com.mongodb.MongoClient client;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    client = new com.mongodb.MongoClient("localhost");
    event.getServletContext().setAttribute("mongo", client);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    client.close();
  }

  @WebServlet("/orders")
  public static class Orders extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      Object mongo = getServletContext().getAttribute("mongo");
      response.getWriter().println(((com.mongodb.MongoClient) mongo).getDatabase("shop").getCollection("orders").countDocuments());
    }
  }
}
