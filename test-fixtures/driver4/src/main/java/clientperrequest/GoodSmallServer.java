package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.ws.rs.core.Response;

/** The server object opens once, and its stop() closes. */
public class GoodSmallServer extends fi.iki.elonen.NanoHTTPD {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  public GoodSmallServer() {
    super(8080);
  }

  @Override
  public Response serve(IHTTPSession session) {
    return newFixedLengthResponse("" + client.getDatabase("shop").getCollection("orders").countDocuments());
  }

  @Override
  public void stop() {
    super.stop();
    client.close();
  }

  public static void main(String[] args) throws Exception {
    GoodSmallServer server = new GoodSmallServer();
    try {
      server.start();
      System.in.read();
    } finally {
      server.stop();
    }
  }
}
