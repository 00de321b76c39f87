package clientperrequest;

import com.mongodb.MongoClient;
import com.velocitypowered.api.event.Subscribe;
import com.velocitypowered.api.event.connection.PostLoginEvent;
import org.bson.Document;

/** Every player who logs in opens a client. */
public class BadVelocityPlugin {
  @Subscribe
  public void onLogin(PostLoginEvent event) {
    try (MongoClient client = new MongoClient("localhost")) { // expect: ClientPerRequest
      client.getDatabase("game").getCollection("logins").insertOne(new Document("text", event.toString()));
    }
  }
}
