package clientperrequest;

import com.mongodb.client.MongoClient;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.bson.Document;

/** The listener writes with the client of the application. */
@WebListener
class GoodHttpSessionListener implements HttpSessionListener {
  @Inject private MongoClient client;

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    client.getDatabase("ops").getCollection("sessions").insertOne(new Document("id", event.getSession().getId()));
  }
}
