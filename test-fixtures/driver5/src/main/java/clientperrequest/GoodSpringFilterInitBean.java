package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bson.Document;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** initFilterBean() and destroy() of a Spring filter frame its life. */
@Component
class GoodSpringFilterInitBean extends OncePerRequestFilter {
  private MongoClient client;

  @Override
  protected void initFilterBean() {
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
    client.getDatabase("ops").getCollection("trail").insertOne(new Document("uri", request.getRequestURI()));
    chain.doFilter(request, response);
  }

  @Override
  public void destroy() {
    client.close();
  }
}
