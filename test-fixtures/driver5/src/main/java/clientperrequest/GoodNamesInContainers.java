package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

/** Reading the keys of a map, its size and its text runs nothing of what is in it. */
@WebServlet("/regions/names")
class GoodNamesInContainers extends HttpServlet {
  private final Map<String, Supplier<MongoClient>> makers =
      Map.of("eu", () -> MongoClients.create("mongodb://eu"), "us", () -> MongoClients.create("mongodb://us"));

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    for (Map.Entry<String, Supplier<MongoClient>> maker : makers.entrySet()) {
      response.getWriter().println(maker.getKey().length() + maker.getKey());
    }
    makers.keySet().forEach(name -> request.setAttribute(name.trim(), makers.get(name).toString()));
    response.setContentLength(makers.size());
  }
}
