package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** The handlers are built around one collection; the hook stops the server's client. */
public class GoodUndertow {
  public static void main(String[] args) {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    MongoCollection<Document> orders = client.getDatabase("shop").getCollection("orders");
    Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    io.undertow.Undertow.builder()
        .addHttpListener(8080, "localhost")
        .setHandler(exchange -> exchange.getResponseSender().send("" + orders.countDocuments()))
        .build()
        .start();
  }
}
