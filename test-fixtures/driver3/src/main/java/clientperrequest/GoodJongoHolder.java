package clientperrequest;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jongo.Jongo;

/** Jongo over the legacy client, both in a holder class that is initialised on the first request and never again. */
public class GoodJongoHolder extends HttpServlet {
  private static class Holder {
    static final com.mongodb.MongoClient CLIENT = new com.mongodb.MongoClient("localhost");

    @SuppressWarnings("deprecation")
    static final Jongo JONGO = new Jongo(CLIENT.getDB("shop"));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.getWriter().println(Holder.JONGO.getCollection("orders").count());
  }

  @Override
  public void destroy() {
    Holder.CLIENT.close();
  }
}
