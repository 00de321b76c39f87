package clientperrequest;

import com.mongodb.MongoClientOptions;
import com.mongodb.MongoClientURI;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Options and addresses are values: the page that shows them makes them anew for each request and opens nothing. */
public class GoodOptionsPerRequest extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    MongoClientOptions.Builder defaults = new MongoClientOptions.Builder().connectionsPerHost(20);
    MongoClientURI uri = new MongoClientURI("mongodb://localhost:27017/shop", defaults);
    response.getWriter().println(uri.getHosts() + " " + uri.getOptions().getConnectionsPerHost());
  }
}
