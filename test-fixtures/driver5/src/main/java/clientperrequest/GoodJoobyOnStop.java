package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Jooby closes what onStop() was given. */
class GoodJoobyOnStop extends io.jooby.Jooby {
  GoodJoobyOnStop() {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    onStop(client);
    get("/orders", ctx -> client.getDatabase("shop").getCollection("orders").countDocuments());
  }
}
