package clientperrequest;

import com.mongodb.MongoClient;
import org.bson.Document;
import org.spongepowered.api.event.Listener;
import org.spongepowered.api.event.entity.SpawnEntityEvent;
import org.spongepowered.api.event.game.state.GamePreInitializationEvent;
import org.spongepowered.api.event.game.state.GameStoppingServerEvent;

/** The events of the server's own life come once; they frame the plugin's client. */
public class GoodSpongePlugin {
  private MongoClient client;

  @Listener
  public void onStart(GamePreInitializationEvent event) {
    client = new MongoClient("localhost");
  }

  @Listener
  public void onSpawn(SpawnEntityEvent event) {
    client.getDatabase("game").getCollection("spawns").insertOne(new Document("text", event.toString()));
  }

  @Listener
  public void onStop(GameStoppingServerEvent event) {
    if (client != null) {
      client.close();
    }
  }
}
