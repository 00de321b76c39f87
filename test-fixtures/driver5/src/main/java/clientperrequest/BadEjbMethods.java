package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;

/** Business methods, timers and message-driven beans run per call, tick and message. */
@Stateless
public class BadEjbMethods {
  public long orders() {
    return count("orders"); // expect: ClientPerRequest
  }

  @Schedule(hour = "*", minute = "*/5")
  void everyFiveMinutes() {
    count("heartbeats"); // expect: ClientPerRequest
  }

  static long count(String collection) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) {
      return client.getDatabase("shop").getCollection(collection).countDocuments();
    }
  }

  @MessageDriven
  public static class Inbox implements jakarta.jms.MessageListener {
    @Override
    public void onMessage(jakarta.jms.Message message) {
      count("messages"); // expect: ClientPerRequest
    }
  }
}
