package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import org.bson.Document;

/** Opened where the listener is set, closed when the consumer ends. */
class GoodJmsListenerSharesClient implements AutoCloseable {
  private final MongoClient client = MongoClients.create("mongodb://localhost:27017");
  private final MessageConsumer consumer;

  GoodJmsListenerSharesClient(MessageConsumer consumer) {
    this.consumer = consumer;
  }

  void listen() throws JMSException {
    MongoCollection<Document> messages = client.getDatabase("shop").getCollection("messages");
    consumer.setMessageListener(message -> messages.insertOne(new Document()));
  }

  @Override
  public void close() throws JMSException {
    consumer.close();
    client.close();
  }
}
