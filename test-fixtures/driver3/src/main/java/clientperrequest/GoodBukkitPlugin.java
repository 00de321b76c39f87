package clientperrequest;

import com.mongodb.MongoClient;
import org.bson.Document;
import org.bukkit.event.EventHandler;
import org.bukkit.event.Listener;
import org.bukkit.event.player.PlayerJoinEvent;
import org.bukkit.plugin.java.JavaPlugin;

/** onEnable() and onDisable() frame the plugin's client. */
public class GoodBukkitPlugin extends JavaPlugin implements Listener {
  private MongoClient client;

  @Override
  public void onEnable() {
    client = new MongoClient("localhost");
  }

  @EventHandler
  public void onJoin(PlayerJoinEvent event) {
    client.getDatabase("game").getCollection("joins").insertOne(new Document("text", event.getJoinMessage()));
  }

  @Override
  public void onDisable() {
    if (client != null) {
      client.close();
    }
  }
}
