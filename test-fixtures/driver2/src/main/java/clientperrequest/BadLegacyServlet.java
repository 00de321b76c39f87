package clientperrequest;

import com.mongodb.DB;
import com.mongodb.MongoClient;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The 2.x client is no Closeable, but a pool all the same; doGet opens one per request. */
public class BadLegacyServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    MongoClient mongo = new MongoClient("localhost", 27017); // expect: ClientPerRequest, ClientNotClosed
    DB db = mongo.getDB("shop");
    response.getWriter().println(db.getCollection("orders").count());
  }
}
