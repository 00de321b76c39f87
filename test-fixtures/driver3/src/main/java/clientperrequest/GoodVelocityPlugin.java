package clientperrequest;

import com.mongodb.MongoClient;
import com.velocitypowered.api.event.Subscribe;
import com.velocitypowered.api.event.connection.PostLoginEvent;
import com.velocitypowered.api.event.proxy.ProxyInitializeEvent;
import com.velocitypowered.api.event.proxy.ProxyShutdownEvent;
import org.bson.Document;

/** The proxy's start and end frame the plugin's client. */
public class GoodVelocityPlugin {
  private MongoClient client;

  @Subscribe
  public void onStart(ProxyInitializeEvent event) {
    client = new MongoClient("localhost");
  }

  @Subscribe
  public void onLogin(PostLoginEvent event) {
    client.getDatabase("game").getCollection("logins").insertOne(new Document("text", event.toString()));
  }

  @Subscribe
  public void onStop(ProxyShutdownEvent event) {
    if (client != null) {
      client.close();
    }
  }
}
