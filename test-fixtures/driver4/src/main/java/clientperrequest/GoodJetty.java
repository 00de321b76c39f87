package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** doStart() and doStop() of the handler's life cycle. */
public class GoodJetty extends org.eclipse.jetty.server.handler.AbstractHandler {
  private MongoClient client;

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    client = MongoClients.create("mongodb://localhost:27017");
  }

  @Override
  public void handle(String target, org.eclipse.jetty.server.Request base, HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(client.getDatabase("shop").getCollection("orders").countDocuments());
    base.setHandled(true);
  }

  @Override
  protected void doStop() throws Exception {
    client.close();
    super.doStop();
  }
}
