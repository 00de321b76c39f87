package clientnotclosed;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.javalin.Javalin;

/** Javalin's own event of having stopped ends the client. */
public class GoodServerShutdownSequence {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Javalin app = Javalin.create();
    app.events(event -> event.serverStopped(client::close));
    app.get("/count", context -> context.result(String.valueOf(count(client))));
    app.start(7070);
  }

  private static long count(MongoClient client) {
    return client.getDatabase("shop").getCollection("orders").countDocuments();
  }
}
