package clientcacheunbounded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;

/** The list of an export is made for each run of it; the list of the reports stays and grows. */
class BadListOfOneRun extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Export export = new Export();
    try {
      export.start("mongodb://localhost:27017"); // expect: ClientPerRequest
      response.setIntHeader("X-Orders", (int) export.orders());
    } finally {
      export.close();
    }
  }

  static class Export implements AutoCloseable {
    private List<MongoClient> parts = new ArrayList<>();

    void start(String uri) {
      parts = new ArrayList<>();
      add(uri);
    }

    private void add(String uri) {
      parts.add(MongoClients.create(uri));
    }

    long orders() {
      return parts.stream()
          .mapToLong(part -> part.getDatabase("shop").getCollection("orders").countDocuments())
          .sum();
    }

    @Override
    public void close() {
      parts.forEach(MongoClient::close);
    }
  }

  /** The same, but the list of the class is made only when there is none. */
  static class Reports extends HttpServlet {
    private List<MongoClient> parts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
      if (parts == null) {
        parts = new ArrayList<>();
      }
      MongoClient part = MongoClients.create("mongodb://localhost:27017"); // expect: ClientPerRequest, ClientCacheUnbounded
      parts.add(part);
      response.setIntHeader("X-Orders", (int) part.getDatabase("shop").getCollection("orders").countDocuments());
    }

    @Override
    public void destroy() {
      parts.forEach(MongoClient::close);
    }
  }
}
