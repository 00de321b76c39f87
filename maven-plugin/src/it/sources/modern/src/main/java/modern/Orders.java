package modern;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Orders extends HttpServlet {
  sealed interface Command permits Drop, Keep {}

  record Drop(String database, int reason) implements Command {}

  record Keep() implements Command {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Command command = new Drop("shop", 1);
    switch (command) {
      case Drop(String database, _) when !database.isEmpty() -> {
        try (MongoClient client = MongoClients.create("mongodb://db/?maxPoolSize=20&socketTimeoutMS=30000")) {
          client.getDatabase(database).drop();
        }
      }
      case Drop _, Keep() -> response.setStatus(404);
    }
  }
}
