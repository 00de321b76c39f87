package clientperrequest;

import com.mongodb.client.MongoClient;
import javax.ejb.MessageDriven;
import javax.inject.Inject;
import javax.jms.JMSException;
import javax.jms.Message;
import javax.jms.MessageListener;
import org.bson.Document;

/** Message-driven beans are pooled and come in numbers; the client that they share is injected. */
@MessageDriven
public class GoodMdbWithInjectedClient implements MessageListener {
  @Inject private MongoClient client;

  @Override
  public void onMessage(Message message) {
    try {
      client.getDatabase("shop").getCollection("orders").insertOne(Document.parse(message.getBody(String.class)));
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }
}
