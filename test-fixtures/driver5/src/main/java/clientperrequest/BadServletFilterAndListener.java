package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import org.bson.Document;

/** Filters and request listeners stand in the way of every request. */
@WebFilter("/*")
class BadServletFilterAndListener implements jakarta.servlet.Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    client.getDatabase("ops").getCollection("hits").insertOne(new Document("from", request.getRemoteAddr()));
    chain.doFilter(request, response);
  }

  static class Visits implements ServletRequestListener {
    @Override
    public void requestInitialized(ServletRequestEvent event) {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
        client.getDatabase("ops").getCollection("visits").insertOne(new Document());
      }
    }
  }
}
