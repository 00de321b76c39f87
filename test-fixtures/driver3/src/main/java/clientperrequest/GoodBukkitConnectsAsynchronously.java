package clientperrequest;

import com.mongodb.MongoClient;
import org.bson.Document;
import org.bukkit.plugin.java.JavaPlugin;
import org.bukkit.scheduler.BukkitRunnable;

/** The connection is made off the main thread, once; the timer uses it. */
public class GoodBukkitConnectsAsynchronously extends JavaPlugin {
  private volatile MongoClient client;

  @Override
  public void onEnable() {
    new BukkitRunnable() {
      @Override
      public void run() {
        client = new MongoClient("localhost");
      }
    }.runTaskAsynchronously(this);
    getServer().getScheduler().runTaskTimerAsynchronously(this, this::save, 1200, 1200);
  }

  private void save() {
    if (client != null) {
      client.getDatabase("game").getCollection("saves").insertOne(new Document());
    }
  }

  @Override
  public void onDisable() {
    if (client != null) {
      client.close();
    }
  }
}
