package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.bson.Document;

/** init opens the client of all requests, and destroy, which the servlet container calls, closes it. */
@WebServlet("/articles")
public class GoodServletInitAndDestroy extends HttpServlet {
  private transient MongoClient client;
  private transient MongoCollection<Document> articles;

  @Override
  public void init(ServletConfig config) throws ServletException {
    super.init(config);
    client = MongoClients.create("mongodb://localhost:27017");
    articles = client.getDatabase("news").getCollection("articles");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().println(articles.estimatedDocumentCount());
  }

  @Override
  public void destroy() {
    client.close();
    super.destroy();
  }
}
