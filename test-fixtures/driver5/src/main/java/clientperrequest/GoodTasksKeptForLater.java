package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** A map runs nothing of what it is given: each request puts a task in, and the last one runs once at the end. */
@WebServlet("/reports")
class GoodTasksKeptForLater extends HttpServlet {
  private final Map<String, Runnable> last = new ConcurrentHashMap<>();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    last.put("report", new Report());
  }

  @Override
  public void destroy() {
    Runnable report = last.remove("report");
    if (report != null) {
      report.run();
    }
  }

  private static final class Report implements Runnable {
    @Override
    public void run() {
      try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
        client.getDatabase("shop").getCollection("reports").insertOne(new Document());
      }
    }
  }
}
