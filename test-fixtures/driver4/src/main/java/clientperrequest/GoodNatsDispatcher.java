package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.nats.client.Connection;
import io.nats.client.Dispatcher;
import io.nats.client.Nats;
import org.bson.Document;

/** The dispatcher's callback runs per message and writes with what stands around it in main. */
public class GoodNatsDispatcher {
  public static void main(String[] args) throws Exception {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    Connection nats = Nats.connect("nats://localhost:4222");
    Dispatcher dispatcher =
        nats.createDispatcher(message -> store(client, new String(message.getData())));
    dispatcher.subscribe("orders");
  }

  private static void store(MongoClient client, String json) {
    client.getDatabase("shop").getCollection("orders").insertOne(Document.parse(json));
  }
}
