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

/** The first request makes the client, and the servlet context keeps it for all that follow. */
@WebServlet("/orders")
public class GoodServletContextLazy extends HttpServlet {
  static final String CLIENT = "orders.client";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MongoClient client = client(getServletContext());
    response.getWriter().print(client.getDatabase("shop").runCommand(new Document("ping", 1)));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ServletContext context = request.getServletContext();
    MongoClient client;
    synchronized (context) {
      client = (MongoClient) context.getAttribute("orders.writer");
      if (client == null) {
        client = MongoClients.create("mongodb://localhost:27017");
        context.setAttribute("orders.writer", client);
      }
    }
    client.getDatabase("shop").getCollection("orders").insertOne(new Document("n", 1));
  }

  private static synchronized MongoClient client(ServletContext context) {
    if (context.getAttribute(CLIENT) == null) {
      context.setAttribute(CLIENT, MongoClients.create("mongodb://localhost:27017"));
    }
    return (MongoClient) context.getAttribute(CLIENT);
  }

  @WebListener
  static class Closer implements ServletContextListener {
    @Override
    public void contextDestroyed(ServletContextEvent event) {
      MongoClient client = (MongoClient) event.getServletContext().getAttribute(CLIENT);
      if (client != null) {
        client.close();
      }
      MongoClient writer = (MongoClient) event.getServletContext().getAttribute("orders.writer");
      if (writer != null) {
        writer.close();
      }
    }
  }
}
