package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** A handler of Jetty 9 to 11. */
public class BadJetty extends org.eclipse.jetty.server.handler.AbstractHandler {
  @Override
  public void handle(String target, org.eclipse.jetty.server.Request base, HttpServletRequest request, HttpServletResponse response) throws IOException {
    MongoClient client = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientNotClosed
    response.getWriter().println(client.getDatabase("shop").getCollection("orders").countDocuments());
    base.setHandled(true);
  }
}
