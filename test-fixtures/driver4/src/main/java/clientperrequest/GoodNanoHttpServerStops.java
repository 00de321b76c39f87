package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fi.iki.elonen.NanoHTTPD;
import java.io.IOException;

/** The server object owns the client: serve() runs per request, start and stop do not. */
public class GoodNanoHttpServerStops extends NanoHTTPD {
  private final MongoClient client;

  public GoodNanoHttpServerStops(int port) {
    super(port);
    client = MongoClients.create("mongodb://localhost:27017");
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

  public static void main(String[] args) throws IOException {
    GoodNanoHttpServerStops server = new GoodNanoHttpServerStops(8080);
    Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
    server.start(NanoHTTPD.SOCKET_READ_TIMEOUT, false);
  }
}
