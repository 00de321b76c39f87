package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import org.bson.Document;

/** The consumer is set up around one client; closing the application closes both. */
public class GoodBrokerCallbacks implements AutoCloseable {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");

  void consume(com.rabbitmq.client.Channel channel) throws IOException {
    MongoCollection<Document> inbox = client.getDatabase("shop").getCollection("inbox");
    channel.basicConsume("orders", true, (tag, delivery) -> inbox.insertOne(new Document("body", delivery.getBody())), tag -> {});
  }

  @Override
  public void close() {
    client.close();
  }

  static void run(com.rabbitmq.client.Channel channel) throws Exception {
    try (GoodBrokerCallbacks inbox = new GoodBrokerCallbacks()) {
      inbox.consume(channel);
      Thread.currentThread().join();
    }
  }
}
