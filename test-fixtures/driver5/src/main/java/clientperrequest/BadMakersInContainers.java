package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;

/** What is kept in a container is run by whoever takes it out. */
@WebServlet("/regions")
class BadMakersInContainers extends HttpServlet {
  private final Map<String, Supplier<MongoClient>> makers =
      Map.of("eu", () -> MongoClients.create("mongodb://eu"), "us", () -> MongoClients.create("mongodb://us"));

  private final List<Runnable> probes = new ArrayList<>();

  BadMakersInContainers() {
    probes.add(
        () -> {
          try (MongoClient client = MongoClients.create("mongodb://eu")) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
          }
        });
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    try (MongoClient client = makers.get(request.getParameter("region")).get()) { // expect: ClientPerRequest
      client.getDatabase("shop").getCollection("orders").countDocuments();
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) {
    for (Runnable probe : probes) {
      probe.run(); // expect: ClientPerRequest
    }
  }

  @Override
  protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
    probes.forEach(Runnable::run); // expect: ClientPerRequest
  }
}
