package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/** A look at client, flags and times says whether there is a client to use; only else one is made. */
class GoodReconnectsWhenUnhealthy extends HttpServlet {
  private final Connection connection = new Connection();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setIntHeader("X-Orders", (int) connection.orders());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    response.setIntHeader("X-Connected", connection.connect() ? 1 : 0);
  }

  @Override
  public void destroy() {
    connection.close();
  }

  static final class Connection {
    private final AtomicBoolean connected = new AtomicBoolean();
    private final AtomicBoolean validated = new AtomicBoolean();
    private final AtomicLong lastPing = new AtomicLong();
    private MongoClient client;
    private MongoDatabase database;

    long orders() {
      return ensured() ? database.getCollection("orders").countDocuments() : 0;
    }

    private boolean ensured() {
      if (isHealthy()) {
        return true;
      }
      return connect();
    }

    private boolean isHealthy() {
      if (!connected.get() || client == null || database == null) {
        return false;
      }
      return validated.get() && System.currentTimeMillis() - lastPing.get() < 60_000;
    }

    /** One that does not answer is closed again, and the state stays as it was. */
    synchronized boolean connect() {
      if (connected.get() && isHealthy()) {
        return true;
      }
      close();
      client = MongoClients.create("mongodb://localhost:27017");
      database = client.getDatabase("shop");
      if (!answers()) {
        close();
        return false;
      }
      connected.set(true);
      validated.set(true);
      lastPing.set(System.currentTimeMillis());
      return true;
    }

    private boolean answers() {
      try {
        return database.runCommand(new Document("ping", 1)) != null;
      } catch (RuntimeException e) {
        return false;
      }
    }

    synchronized void close() {
      if (client != null) {
        client.close();
        client = null;
      }
    }
  }
}
