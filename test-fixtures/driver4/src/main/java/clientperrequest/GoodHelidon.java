package clientperrequest;

import com.mongodb.client.MongoClient;

/** The service gets its client from whoever builds the server. */
public class GoodHelidon implements io.helidon.webserver.Service {
  private final MongoClient client;

  public GoodHelidon(MongoClient client) {
    this.client = client;
  }

  @Override
  public void update(io.helidon.webserver.Routing.Rules rules) {
    rules.get("/orders", (request, response) -> response.send("" + client.getDatabase("shop").getCollection("orders").countDocuments()));
  }
}
