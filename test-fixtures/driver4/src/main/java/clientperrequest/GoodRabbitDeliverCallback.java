package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import org.bson.Document;

/** newConnection() in main and the callback for each delivery; the Mongo client is main's. */
public class GoodRabbitDeliverCallback {
  public static void main(String[] args) throws Exception {
    MongoClient client = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread(client::close));
    MongoCollection<Document> orders = client.getDatabase("shop").getCollection("orders");
    Connection connection = new ConnectionFactory().newConnection();
    Channel channel = connection.createChannel();
    channel.basicConsume(
        "orders",
        true,
        (tag, delivery) -> orders.insertOne(Document.parse(new String(delivery.getBody()))),
        tag -> System.err.println("cancelled " + tag));
  }
}
