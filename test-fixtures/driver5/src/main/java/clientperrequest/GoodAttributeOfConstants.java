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
import org.bson.Document;

/** The name of the attribute is put together of constants, and is the same wherever it is. */
@WebServlet("/orders")
public class GoodAttributeOfConstants extends HttpServlet {
  private static final String PREFIX = "com.example.shop.";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MongoClient client = client(getServletContext());
    response.getWriter().print(client.getDatabase("shop").runCommand(new Document("ping", 1)));
  }

  private static synchronized MongoClient client(ServletContext context) {
    if (context.getAttribute(PREFIX + "client") == null) {
      context.setAttribute(PREFIX + "client", MongoClients.create("mongodb://localhost:27017"));
    }
    return (MongoClient) context.getAttribute(PREFIX + "client");
  }

  @WebListener
  static class Closer implements ServletContextListener {
    @Override
    public void contextDestroyed(ServletContextEvent event) {
      MongoClient client = (MongoClient) event.getServletContext().getAttribute(PREFIX + "client");
      if (client != null) {
        client.close();
      }
    }
  }
}
