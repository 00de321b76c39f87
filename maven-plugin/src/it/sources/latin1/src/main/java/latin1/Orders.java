package latin1;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class Orders extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    try (MongoClient client = MongoClients.create("mongodb://münchen/?maxPoolSize=20&socketTimeoutMS=30000")) {
      client.getDatabase("shop").drop();
    }
  }
}
