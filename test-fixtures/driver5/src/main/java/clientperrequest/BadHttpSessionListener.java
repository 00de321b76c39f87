package clientperrequest;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.bson.Document;

/** A client per HTTP session: sessions are as many as visitors. */
@WebListener
class BadHttpSessionListener implements HttpSessionListener {
  @Override
  public void sessionCreated(HttpSessionEvent event) {
    try (MongoClient client = MongoClients.create("mongodb://localhost:27017")) { // expect: ClientPerRequest
      client.getDatabase("ops").getCollection("sessions").insertOne(new Document("id", event.getSession().getId()));
    }
  }
}
