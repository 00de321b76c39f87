package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.apache.pulsar.client.api.Consumer;
import org.apache.pulsar.client.api.Message;
import org.apache.pulsar.client.api.MessageListener;
import org.apache.pulsar.client.api.PulsarClient;
import org.bson.Document;

/** PulsarClient is another client altogether; the listener writes to the collection it was made with. */
public class GoodPulsarListenerInMain implements MessageListener<byte[]> {
  private final transient MongoCollection<Document> events;

  GoodPulsarListenerInMain(MongoCollection<Document> events) {
    this.events = events;
  }

  @Override
  public void received(Consumer<byte[]> consumer, Message<byte[]> message) {
    events.insertOne(Document.parse(new String(message.getData())));
    consumer.acknowledgeAsync(message);
  }

  public static void main(String[] args) throws Exception {
    MongoClient mongo = MongoClients.create("mongodb://localhost:27017");
    Runtime.getRuntime().addShutdownHook(new Thread(mongo::close));
    PulsarClient pulsar = PulsarClient.builder().serviceUrl("pulsar://localhost:6650").build();
    pulsar
        .newConsumer()
        .topic("events")
        .subscriptionName("store")
        .messageListener(new GoodPulsarListenerInMain(mongo.getDatabase("web").getCollection("events")))
        .subscribe();
  }
}
