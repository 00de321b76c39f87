package clientperrequest;

import com.mongodb.MongoClient;
import org.bson.Document;
import org.bukkit.event.EventHandler;
import org.bukkit.event.Listener;
import org.bukkit.event.player.PlayerJoinEvent;
import org.bukkit.plugin.java.JavaPlugin;
import org.bukkit.scheduler.BukkitRunnable;

/** Tasks that tick, and one that an event starts. */
public class BadBukkitTimers extends JavaPlugin implements Listener {
  @Override
  public void onEnable() {
    new BukkitRunnable() {
      @Override
      public void run() {
        try (MongoClient client = new MongoClient("localhost")) { // expect: ClientPerRequest
          client.getDatabase("game").getCollection("ticks").insertOne(new Document());
        }
      }
    }.runTaskTimer(this, 0, 20);
    getServer().getScheduler().runTaskTimerAsynchronously(this, () -> save(), 0, 1200); // expect: ClientPerRequest
  }

  private void save() {
    try (MongoClient client = new MongoClient("localhost")) {
      client.getDatabase("game").getCollection("saves").insertOne(new Document());
    }
  }

  @EventHandler
  public void onJoin(PlayerJoinEvent event) {
    new BukkitRunnable() {
      @Override
      public void run() {
        try (MongoClient client = new MongoClient("localhost")) { // expect: ClientPerRequest
          client.getDatabase("game").getCollection("joins").insertOne(new Document("text", event.getJoinMessage()));
        }
      }
    }.runTaskAsynchronously(this);
  }
}
