package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import java.io.IOException;
import org.bson.Document;

/** A filter's init runs once, its destroy too. */
@WebFilter("/*")
class GoodServletFilterInit implements jakarta.servlet.Filter {
  private MongoClient client;

  @Override
  public void init(FilterConfig config) {
    client = MongoClients.create(config.getInitParameter("uri"));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    client.getDatabase("ops").getCollection("hits").insertOne(new Document("from", request.getRemoteAddr()));
    chain.doFilter(request, response);
  }

  @Override
  public void destroy() {
    client.close();
  }
}
