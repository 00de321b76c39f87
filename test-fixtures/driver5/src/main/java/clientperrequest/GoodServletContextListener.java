package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The listener opens one client for the web application, the servlet takes it out of the context. */
@WebListener
class GoodServletContextListener implements ServletContextListener {
  private MongoClient client;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    client = MongoClients.create("mongodb://localhost:27017");
    event.getServletContext().setAttribute("mongo", client);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    client.close();
  }
}

@WebServlet("/count")
class CountFromContext extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    MongoClient client = (MongoClient) getServletContext().getAttribute("mongo");
    response.getWriter().println(client.getDatabase("app").getCollection("users").countDocuments());
  }
}
