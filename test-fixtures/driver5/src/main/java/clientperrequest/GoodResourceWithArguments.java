package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** No container can make the resource by itself: whoever registers it makes one, once. */
public class GoodResourceWithArguments {
  public record Settings(String uri) {}

  public static class Connections {
    private final Settings settings;
    private MongoClient client;

    public Connections(Settings settings) {
      this.settings = settings;
    }

    public synchronized MongoDatabase shop() {
      if (client == null) {
        client = MongoClients.create(settings.uri());
      }
      return client.getDatabase("shop");
    }

    public synchronized void close() {
      if (client != null) {
        client.close();
      }
    }
  }

  @Path("/orders")
  public static class Orders {
    private final Connections connections;

    public Orders(Settings settings) {
      connections = new Connections(settings);
    }

    @GET
    public long count() {
      return connections.shop().getCollection("orders").countDocuments();
    }

    public void stop() {
      connections.close();
    }
  }
}
