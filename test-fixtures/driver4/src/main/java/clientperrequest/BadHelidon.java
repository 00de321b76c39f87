package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Helidon 3: a service whose update() registers once and whose methods run per request. */
public class BadHelidon implements io.helidon.webserver.Service {
  @Override
  public void update(io.helidon.webserver.Routing.Rules rules) {
    rules.get("/orders", this::orders);
  }

  private void orders(io.helidon.webserver.ServerRequest request, io.helidon.webserver.ServerResponse response) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      response.send("" + client.getDatabase("shop").getCollection("orders").countDocuments());
    }
  }
}
