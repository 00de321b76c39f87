package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The name under which the servlet context keeps the client is no literal, and is the same each time. */
@WebServlet("/orders")
public class GoodServletContextKeyOfClass extends HttpServlet {
  private static final String CLIENT = GoodServletContextKeyOfClass.class.getName();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    MongoClient client = client(getServletContext());
    response.getWriter().print(client.getDatabase("shop").getCollection("orders").countDocuments());
  }

  private static synchronized MongoClient client(ServletContext context) {
    MongoClient client = (MongoClient) context.getAttribute(CLIENT);
    if (client == null) {
      client = MongoClients.create("mongodb://localhost:27017");
      context.setAttribute(CLIENT, client);
    }
    return client;
  }

  @WebListener
  static class Closer implements ServletContextListener {
    @Override
    public void contextDestroyed(ServletContextEvent event) {
      if (event.getServletContext().getAttribute(CLIENT) instanceof MongoClient client) {
        client.close();
      }
    }
  }
}
