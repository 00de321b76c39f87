package clientperrequest;

import com.mongodb.BasicDBObject;
import com.mongodb.DB;
import com.mongodb.Mongo;
import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;

/** The filter writes its log with the client that a context listener left in the servlet context. */
public class GoodMongoFromServletContext implements Filter {
  private DB log;

  @Override
  public void init(FilterConfig config) {
    log = ((Mongo) config.getServletContext().getAttribute("mongo")).getDB("log");
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    chain.doFilter(request, response);
    log.getCollection("requests").insert(new BasicDBObject("nanos", System.nanoTime() - start));
  }

  @Override
  public void destroy() {
    log = null;
  }
}
