package clientperrequest;

import com.mongodb.BasicDBObject;
import com.mongodb.Mongo;
import com.mongodb.MongoURI;
import java.io.IOException;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;

/** The oldest forms: new Mongo(..), and MongoURI.connect(). */
public class BadMongoAndUriInFilter implements Filter {
  @Override
  public void init(FilterConfig config) {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    Mongo mongo = new Mongo("localhost"); // expect: ClientPerRequest
    try {
      mongo.getDB("ops").getCollection("hits").insert(new BasicDBObject("ip", request.getRemoteAddr()));
    } finally {
      mongo.close();
    }
    Mongo audit = new MongoURI("mongodb://localhost:27017").connect(); // expect: ClientPerRequest, ClientNotClosed
    audit.getDB("ops").getCollection("audit").insert(new BasicDBObject("ip", request.getRemoteAddr()));
    chain.doFilter(request, response);
  }

  @Override
  public void destroy() {}
}
