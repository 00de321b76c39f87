package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import org.bson.Document;

/** Only the consumer's type says that the lambda is a listener. */
class BadJmsListenerLambda {
  void listen(MessageConsumer consumer) throws JMSException {
    consumer.setMessageListener(
        message -> {
          try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
            client.getDatabase("shop").getCollection("messages").insertOne(new Document());
          }
        });
  }
}
