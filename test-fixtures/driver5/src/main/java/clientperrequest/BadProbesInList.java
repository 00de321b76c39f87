package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Tasks that a list keeps are run by a loop, and by the list itself. */
@WebServlet("/probes")
class BadProbesInList extends HttpServlet {
  private final List<Runnable> probes = new ArrayList<>();

  BadProbesInList() {
    probes.add(
        () -> {
          try (MongoClient client = MongoClients.create("mongodb://eu")) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
          }
        });
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
